import { LIBELLES_ROLES } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Base } from '../../socle/contexte/index.js';
import { Appareils } from '../session/appareils.js';
import type { AgentDetailVue } from './agent.dto.js';
import { Agents } from './agents.js';
import { Invitations } from './invitations.js';
import { Liens } from './liens.js';

/** Accounts: invited again, closed, opened again, signed out. Rights stay as they are dated. */
@Injectable()
export class EtatsDeCompte {
  constructor(
    private readonly base: Base,
    private readonly audit: Audit,
    private readonly agents: Agents,
    private readonly invitations: Invitations,
    private readonly liens: Liens,
    private readonly appareils: Appareils,
  ) {}

  /** Sends the activation link again; those sent before stop working. @throws ErreurMetier `compte.deja_active` */
  async invite(id: string): Promise<AgentDetailVue> {
    const { habilitations } = await this.agents.checkAction(id, 'inviter');
    const roles = [...new Set(habilitations.map(({ role }) => LIBELLES_ROLES[role]))].join(', ');
    return this.change(id, 'compte.invited', async () => {
      await this.liens.removeAll(id);
      await this.invitations.sendActivation(id, roles);
    });
  }

  /** Closes an account at once: sessions, links, calendar address. @throws ErreurMetier `compte.le_sien` */
  async close(id: string): Promise<AgentDetailVue> {
    await this.agents.checkAction(id, 'desactiver');
    return this.change(id, 'compte.closed', async () => {
      await this.base.query(`update comptes set actif = false, modifie_le = maintenant() where agent = $1`, [id]);
      await this.removeSessions(id);
      await this.liens.removeAll(id);
      await this.invitations.send(id, 'Focale : votre compte est désactivé', [
        'Votre compte Focale est désactivé : vous ne pouvez plus vous y connecter. Ce que vous avez fait reste à votre nom.',
        'Si cela vous surprend, dites-le à la personne qui suit le numérique dans votre académie.',
      ]);
    });
  }

  /** Opens again an account that was closed, with its password. @throws ErreurMetier */
  async reopen(id: string): Promise<AgentDetailVue> {
    await this.agents.checkAction(id, 'reactiver');
    return this.change(id, 'compte.reopened', async () => {
      await this.base.query(`update comptes set actif = true, modifie_le = maintenant() where agent = $1`, [id]);
      await this.invitations.sendDroit(id, 'votre compte est réactivé');
    });
  }

  /** Signs a person out of every device; none is known to the account any more. @throws ErreurMetier */
  async closeSessions(id: string): Promise<void> {
    await this.agents.checkAction(id, 'deconnecter');
    await this.agents.run(() => this.removeSessions(id));
    await this.audit.record({ evenement: 'sessions.closed', objet: id });
  }

  private async removeSessions(id: string): Promise<void> {
    await this.base.query(`delete from sessions where agent = $1`, [id]);
    await this.appareils.removeAll(id);
  }

  private async change(id: string, evenement: string, travail: () => Promise<void>): Promise<AgentDetailVue> {
    await this.agents.run(travail);
    await this.audit.record({ evenement, objet: id });
    return this.agents.getVue(id);
  }
}

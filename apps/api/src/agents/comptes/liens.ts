import { Injectable, type OnModuleInit } from '@nestjs/common';
import { buildJeton, computeEmpreinte } from '../../socle/acces/index.js';
import { Reglages } from '../../socle/config/index.js';
import { Base } from '../../socle/contexte/index.js';
import { Facteur } from '../../socle/courriels/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Appareils } from '../session/appareils.js';
import { Guichets } from '../session/guichets.js';

/** What a link was made for: it does nothing else. */
type MotifDeLien = 'activation' | 'mot_de_passe';

/** Path of the page that reads a link, and how long it is worth. */
const PAGES = { activation: 'activation', mot_de_passe: 'mot-de-passe' } as const;
const DUREES = { activation: '14 days', mot_de_passe: '1 hour' } as const;

/** Whose link it is. */
interface TitulaireDeLien {
  readonly id: string;
  readonly courriel: string;
  readonly prenom: string;
  readonly nom: string;
}

/** Rights of an agent that run today or later, in SQL. */
const DROITS_DE = (agent: string): string =>
  `select 1 from habilitations h where h.agent = ${agent} and coalesce(h.fin, 'infinity') >= greatest(h.debut, aujourdhui())`;

/** A link is worth what made it: nothing once the account is closed, or once no right of its person runs today or later. */
const VALABLE = `select a.id, a.courriel, a.prenom, a.nom from activations v join agents a on a.id = v.agent
  join comptes c on c.agent = v.agent and c.actif
  where v.empreinte = $1 and v.motif = $2 and v.utilisee_le is null and v.expire_le > maintenant()
    and exists (${DROITS_DE('v.agent')})`;

/**
 * Single-use links by which a person chooses a password, made as a message leaves: their secret is in the mail alone, what is kept
 * is its print.
 */
@Injectable()
export class Liens implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly facteur: Facteur,
    private readonly reglages: Reglages,
    private readonly appareils: Appareils,
    private readonly guichets: Guichets,
  ) {}

  onModuleInit(): void {
    this.facteur.defineLien('activation', {
      systeme: 'invitation',
      build: (objet) => this.buildActivation(objet),
    });
    this.facteur.defineLien('mot_de_passe', {
      systeme: 'connexion',
      build: (agent) => this.build(agent, 'mot_de_passe'),
    });
  }

  /** Address of the application, as people open it. */
  get racine(): string {
    return this.reglages.adressePublique;
  }

  /** `agent`, or `agent invitation`: nothing once that invitation of a territory was taken back. */
  private async buildActivation(objet: string): Promise<string | undefined> {
    const [agent = '', territoire] = objet.split(' ');
    if (territoire !== undefined) {
      const [tenue] = await this.base.query(
        `select 1 from invitations_territoire where id = $1 and annulee_le is null`,
        [territoire],
      );
      if (!tenue) return undefined;
    }
    return this.build(agent, 'activation', territoire);
  }

  /** Nothing for who has no right left; the door for who opened the account since the message was written. */
  private async build(agent: string, motif: MotifDeLien, territoire?: string): Promise<string | undefined> {
    const [compte] = await this.base.query<{ ouvert: boolean }>(
      `select c.mot_de_passe is not null as ouvert from comptes c where c.agent = $1 and c.actif and exists (${DROITS_DE('c.agent')})`,
      [agent],
    );
    if (!compte) return undefined;
    return compte.ouvert && motif === 'activation' ? this.racine : this.create(agent, motif, territoire);
  }

  /** Address of a new link; an activation lasts as long after the first day of a right that is to come. Runs under a system scope. */
  async create(agent: string, motif: MotifDeLien, territoire?: string): Promise<string> {
    const jeton = buildJeton();
    await this.base.query(
      `insert into activations (empreinte, agent, motif, territoire, expire_le)
       select $1, $2, $3, $5, greatest(maintenant(), case $3 when 'activation' then min(h.debut) end) + $4::interval
       from habilitations h where h.agent = $2 and coalesce(h.fin, 'infinity') >= greatest(h.debut, aujourdhui())`,
      [computeEmpreinte(jeton), agent, motif, DUREES[motif], territoire ?? null],
    );
    return `${this.racine}/${PAGES[motif]}/${jeton}`;
  }

  /** Ends the links of a person that have not served. Runs under a system scope. */
  async removeAll(agent: string): Promise<void> {
    await this.base.query(`delete from activations where agent = $1 and utilisee_le is null`, [agent]);
  }

  /** Ends those that an invitation of a territory made, and that have not served. Runs under a system scope. */
  async removeDuTerritoire(territoire: string): Promise<void> {
    await this.base.query(`delete from activations where territoire = $1 and utilisee_le is null`, [territoire]);
  }

  /** @throws ErreurMetier `activation.perimee` */
  get(jeton: string, motif: MotifDeLien): Promise<TitulaireDeLien> {
    return this.base.runSysteme('connexion', () => this.getValable(jeton, motif));
  }

  /**
   * Keeps the password, ends the links, sessions and devices of the person, then does `suite` in the same transaction. The link is
   * checked before the hash, which costs, and again once nobody else can use it.
   * @throws ErreurMetier `activation.perimee`, `saisie.invalide` for a password that others would guess
   */
  async use<T>(
    jeton: string,
    motif: MotifDeLien,
    motDePasse: string,
    suite: (agent: string) => Promise<T>,
  ): Promise<T> {
    const empreinte = await this.guichets.hash('motDePasse', motDePasse, await this.get(jeton, motif));
    return this.base.runSysteme('connexion', async () => {
      const { id } = await this.getValable(jeton, motif, 'for update of v');
      await this.base.query(
        `update activations set utilisee_le = maintenant() where agent = $1 and utilisee_le is null`,
        [id],
      );
      await this.base.query(`update comptes set mot_de_passe = $2, modifie_le = maintenant() where agent = $1`, [
        id,
        empreinte,
      ]);
      await this.base.query(`delete from sessions where agent = $1`, [id]);
      await this.appareils.removeAll(id);
      return suite(id);
    });
  }

  private async getValable(jeton: string, motif: MotifDeLien, verrou = ''): Promise<TitulaireDeLien> {
    const [titulaire] = await this.base.query<TitulaireDeLien>(`${VALABLE} ${verrou}`, [
      computeEmpreinte(jeton),
      motif,
    ]);
    if (!titulaire) throw new ErreurMetier('activation.perimee');
    return titulaire;
  }
}

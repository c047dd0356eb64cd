import { Injectable } from '@nestjs/common';
import { type DesignationVue, MandatDeLaLettre } from '../designations/index.js';
import { Audit, Base, Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import { SaveDocument } from './document/save-document.js';
import { Dossiers } from './dossiers.js';
import { buildValeurs } from './lettre.js';
import type { LettreVue } from './lettre.vue.js';
import { type ChangementsDeLettre, Lettres } from './lettres.js';
import { ReadLettre } from './read-lettre.js';
import {
  checkMandat,
  checkOuverte,
  checkSignable,
  computeCote,
  type Cote,
  ETATS_OU_SIGNER,
  holdsAccord,
} from './regles-de-lettre.js';

/** Puts a signed letter in force: the previous one is replaced, the mandate is dated, its fait established. */
@Injectable()
export class UpdateLettreEnVigueur {
  constructor(
    private readonly lettres: Lettres,
    private readonly mandats: MandatDeLaLettre,
  ) {}

  async execute(ou: EtablissementAnnee, mandat: DesignationVue, lettre: string, signeeLe: string): Promise<void> {
    await this.lettres.replacePrevious(ou.uai, mandat.id, lettre);
    await this.mandats.sign(ou, mandat, signeeLe);
  }
}

/** Takes the agreement of whoever calls. The second of the two signs the letter and freezes what it was made from. */
@Injectable()
export class SignLettre {
  constructor(
    private readonly base: Base,
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly enVigueur: UpdateLettreEnVigueur,
    private readonly document: SaveDocument,
    private readonly read: ReadLettre,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, version: number): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    const { courante, mandat } = dossier;
    const cote = computeCote(this.contexte.acces, mandat);
    if (!cote) throw new ErreurMetier('acces.role_insuffisant');
    const avant = await this.read.toVue(ou, dossier, courante);
    checkVersion(version, courante.version, () => avant);
    checkMandat(dossier, ETATS_OU_SIGNER);
    checkOuverte(dossier);
    checkSignable(dossier);
    if (courante.accords[cote.partie]) throw new ErreurMetier('lettre.accord_deja_donne');
    const lettre = courante.id ?? (await this.lettres.add(ou, dossier));
    await this.lettres.update(ou.uai, lettre, this.buildAccord(cote));
    const autre = cote.partie === 'rrupn' ? courante.accords.direction : courante.accords.rrupn;
    if (autre) await this.freeze(ou, id, lettre);
    const apres = await this.read.get(ou, id);
    await this.audit.record({ evenement: autre ? 'lettre.signed' : 'lettre.agreed', objet: lettre, avant, apres });
    if (autre) this.base.afterCommit(() => this.addEmpreinte(ou, lettre, apres));
    return apres;
  }

  private buildAccord(cote: Cote): ChangementsDeLettre {
    const instant = this.horloge.now().toISOString();
    if (cote.partie === 'rrupn') return { accord_rrupn_le: instant };
    return {
      accord_direction_le: instant,
      accord_direction_par: this.contexte.acces.agent.id,
      accord_direction_delegation: cote.delegation,
    };
  }

  private async freeze(ou: EtablissementAnnee, id: string, lettre: string): Promise<void> {
    const dossier = await this.dossiers.read(ou, id);
    const aujourdhui = this.horloge.today();
    const { direction, rrupn } = dossier.courante.accords;
    const instant = [direction?.le, rrupn?.le].sort().at(-1) ?? this.horloge.now().toISOString();
    await this.lettres.update(ou.uai, lettre, {
      etat: 'signee',
      voie: 'electronique',
      signee_le: aujourdhui,
      valeurs: { ...buildValeurs(dossier, dossier.courante, aujourdhui), signeeLe: aujourdhui, instant },
    });
    await this.enVigueur.execute(ou, dossier.mandat, lettre, aujourdhui);
  }

  /** The document is made once the signature is committed: no connection waits for the compiler. */
  private async addEmpreinte({ uai }: EtablissementAnnee, lettre: string, vue: LettreVue): Promise<void> {
    vue.empreinte = await this.document.executeSafely(uai, lettre);
  }
}

/** Takes an agreement back while the other one is not given. */
@Injectable()
export class RemoveAccord {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly read: ReadLettre,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, version: number): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    const { courante } = dossier;
    const avant = await this.read.toVue(ou, dossier, courante);
    checkVersion(version, courante.version, () => avant);
    checkOuverte(dossier);
    if (courante.id === null || !holdsAccord(courante, this.contexte.acces, dossier))
      throw new ErreurMetier('lettre.accord_absent');
    const rrupn = computeCote(this.contexte.acces, dossier.mandat)?.partie === 'rrupn';
    await this.lettres.update(
      ou.uai,
      courante.id,
      rrupn
        ? { accord_rrupn_le: null }
        : { accord_direction_le: null, accord_direction_par: null, accord_direction_delegation: null },
    );
    const apres = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'lettre.agreement_removed', objet: courante.id, avant, apres });
    return apres;
  }
}

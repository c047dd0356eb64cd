import { computeLiens, isCochable, isComptee, type Liens, statutOfCode } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte, type EtablissementAnnee, Horloge } from '../../../socle/contexte/index.js';
import { ErreurMetier } from '../../../socle/erreurs/index.js';
import { FaitsDeclares } from '../../../socle/faits/index.js';
import { explainMasquee, isLigneApplicable } from '../action.vue.js';
import {
  buildLignesLieesQuery,
  buildLignesQuery,
  buildLignesTenuesQuery,
  type LigneLiee,
  type LigneLue,
} from '../film.queries.js';
import { OpenSuivis } from '../open-suivis.js';
import { ListResponsables } from '../responsables/list-responsables.js';
import { type Changement, computeChangement } from './changement.js';
import type { UpdateActionDto } from './update-action.dto.js';

/** Lines of a film that somebody is about to change, and what the change makes of each. */
@Injectable()
export class LignesAModifier {
  /** Codes of lines last seen tied to others. Only a guess, of what to read at once: académies word their films each in their own way. */
  private readonly liees = new Set<string>();

  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly declares: FaitsDeclares,
    private readonly open: OpenSuivis,
    private readonly responsables: ListResponsables,
  ) {}

  /** The lines of these codes, their progress locked; the school's film is opened if it was not. */
  async read(ou: EtablissementAnnee, codes: readonly string[]): Promise<LigneLue[]> {
    const hold = (): Promise<LigneLue[]> =>
      this.base.query<LigneLue>(buildLignesTenuesQuery(ou.annee), [ou.uai, codes]);
    const tenues = await hold();
    if (tenues.length === codes.length) return tenues;
    const lignes = await this.base.query<LigneLue>(buildLignesQuery(ou.annee), [ou.uai, codes]);
    if (lignes.every(({ nature, version }) => !isCochable(nature) || version !== null)) return lignes;
    await this.open.executeOne(ou.annee, ou.uai);
    return hold();
  }

  /** The same with their ties to the others of the film, asked for at once when there seem to be some. */
  async readWithLiens(
    ou: EtablissementAnnee,
    codes: readonly string[],
  ): Promise<{ lignes: LigneLue[]; liens: ReadonlyMap<string, Liens> }> {
    const [lignes, liees] = await Promise.all([
      this.read(ou, codes),
      codes.some((code) => this.liees.has(code)) ? this.readLiees(ou, codes) : undefined,
    ]);
    return { lignes, liens: await this.readLiens(ou, lignes, liees) };
  }

  /** Ties of these lines to the others of the film; the others are read only when there are ties. */
  async readLiens(
    ou: EtablissementAnnee,
    lignes: readonly LigneLue[],
    lues?: readonly LigneLiee[],
  ): Promise<ReadonlyMap<string, Liens>> {
    const tenues = lignes.filter(({ serie, prerequis }) => serie !== null || prerequis !== null);
    for (const { code } of lignes) this.liees.delete(code);
    for (const { code } of tenues) this.liees.add(code);
    if (tenues.length === 0) return new Map();
    const liees =
      lues ??
      (await this.readLiees(
        ou,
        tenues.map(({ code }) => code),
      ));
    const cles = new Set(liees.map(({ cle }) => cle));
    return computeLiens(
      [
        ...liees,
        ...lignes
          .filter(({ cle }) => !cles.has(cle))
          .map((ligne) => ({ ...ligne, applicable: isComptee(ligne.nature) && ligne.applicable })),
      ].map(({ cle, serie, prerequis, statut, applicable }) => ({
        cle,
        serie,
        prerequis,
        statut: statutOfCode(statut),
        applicable: applicable ?? false,
      })),
    );
  }

  private readLiees({ uai, annee }: EtablissementAnnee, codes: readonly string[]): Promise<LigneLiee[]> {
    return this.base.query<LigneLiee>(buildLignesLieesQuery(annee), [uai, codes]);
  }

  /** The line of a code. @throws ErreurMetier `film.action_inconnue`, `film.action_non_comptee`, `film.action_non_applicable` */
  find(lignes: readonly LigneLue[], code: string): LigneLue {
    const ligne = lignes.find((candidate) => candidate.code === code);
    if (!ligne) throw new ErreurMetier('film.action_inconnue');
    if (!isCochable(ligne.nature)) throw new ErreurMetier('film.action_non_comptee');
    if (!isLigneApplicable(ligne))
      throw new ErreurMetier('film.action_non_applicable', { donnees: { raison: explainMasquee(ligne) } });
    return ligne;
  }

  /** Names of those who may take a line in charge, read only when a request names one by identifier. */
  async readResponsables(
    ou: EtablissementAnnee,
    saisies: readonly UpdateActionDto[],
  ): Promise<ReadonlyMap<string, string>> {
    if (!saisies.some(({ charge }) => charge?.agent)) return new Map();
    const responsables = await this.responsables.execute(ou);
    return new Map(responsables.map(({ agent, prenom, nom }) => [agent, `${prenom} ${nom}`]));
  }

  /** @throws ErreurMetier when the request may not be made of the line */
  computeChangement(
    { annee }: EtablissementAnnee,
    ligne: LigneLue,
    saisie: UpdateActionDto,
    responsables: ReadonlyMap<string, string>,
  ): Changement {
    return computeChangement(ligne, saisie, {
      annee,
      aujourdhui: this.horloge.today(),
      agent: this.contexte.acces.agent.id,
      declarative: ligne.fait !== null && this.declares.has(ligne.fait),
      responsables,
    });
  }

  /** The line as it stands once the change is written. */
  apply(ligne: LigneLue, changement: Changement): LigneLue {
    const { id, prenom, nom } = this.contexte.acces.agent;
    return {
      ...ligne,
      statut: changement.statut,
      fait_le: changement.faitLe,
      commentaire: changement.commentaire,
      motif: changement.motif,
      force: changement.force,
      automatique: changement.automatique,
      charge_agent: changement.charge?.agent ?? null,
      charge_nom: changement.charge?.nom ?? null,
      version: (ligne.version ?? 0) + 1,
      ...(changement.agent === id ? { agent: id, prenom, nom } : {}),
    };
  }
}

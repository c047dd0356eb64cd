import { formatAnnee, CODES_DE_FAITS } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Contexte } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import {
  type AnomalieDeCatalogue,
  CHAMPS_PAR_COLONNE,
  type Colonne,
  completeCles,
  type LigneDeFilm,
  type LigneEcrite,
  readLignes,
  toCellules,
} from '../lecture/index.js';
import { Brouillons } from './brouillons.js';
import type { SaveBrouillonDto } from './film-modele.dto.js';
import type { FilmModeleVue } from './film-modele.vue.js';
import { Identites } from './identites.js';
import type { Lieu } from './lieu-du-modele.js';
import type { LigneDto } from './ligne.dto.js';
import { ReadFilmModele } from './read-film-modele.js';

/** Saves the draft of a film whole, once it is a film: it is verified as a file would be. */
@Injectable()
export class SaveBrouillon {
  constructor(
    private readonly contexte: Contexte,
    private readonly audit: Audit,
    private readonly brouillons: Brouillons,
    private readonly identites: Identites,
    private readonly read: ReadFilmModele,
  ) {}

  async execute(lieu: Lieu, { lignes, version }: SaveBrouillonDto): Promise<FilmModeleVue> {
    await this.write(lieu, readSaisie(lieu, lignes), version);
    return this.read.execute(lieu);
  }

  /** Replaces the draft by these lines. @param version of the draft that is replaced, 0 when there was none */
  async write(lieu: Lieu, lignes: readonly LigneDeFilm[], version: number | undefined): Promise<void> {
    const actuel = await this.brouillons.lock(lieu);
    if (version !== (actuel?.version ?? 0)) await this.refuseVersion(lieu, version, actuel?.version ?? 0);
    const codees = await this.identites.assignCodes(lieu, lignes);
    const agent = this.contexte.acces.agent.id;
    if (actuel) await this.brouillons.update(lieu, codees, agent);
    else if (!(await this.brouillons.add(lieu, codees, agent))) await this.refuseVersion(lieu, version, -1);
    await this.audit.record({
      evenement: 'film.draft_saved',
      objet: lieu.academie,
      annee: lieu.annee,
      apres: { lignes: codees.length },
    });
  }

  private async refuseVersion(lieu: Lieu, lue: number | undefined, actuelle: number): Promise<void> {
    const courant = await this.read.execute(lieu);
    checkVersion(lue, actuelle, () => courant);
  }
}

/** @throws ErreurMetier `saisie.invalide`, each field named with the place of its line: `lignes.3.theme` */
function readSaisie({ annee }: Lieu, saisies: readonly LigneDto[]): LigneDeFilm[] {
  if (saisies.length === 0) throw refuse([{ champ: 'lignes', message: 'Un film a au moins une ligne.' }]);
  const brutes = saisies.map((ligne, rang) => ({ numero: rang + 1, cellules: toCellules(toLigneEcrite(ligne)) }));
  const { lignes, anomalies } = readLignes(completeCles(brutes), { faits: CODES_DE_FAITS, annee: formatAnnee(annee) });
  if (anomalies.length > 0) throw refuse(anomalies.map(toErreur));
  return lignes;
}

const refuse = (erreurs: { champ: string; message: string }[]): ErreurMetier =>
  new ErreurMetier('saisie.invalide', { erreurs });

function toErreur({ ligne, colonne, motif }: AnomalieDeCatalogue): { champ: string; message: string } {
  const champ = CHAMPS_PAR_COLONNE[colonne as Colonne];
  return { champ: `lignes.${ligne - 1}.${champ}`, message: `Ligne ${ligne} : ${motif}.` };
}

function toLigneEcrite(ligne: LigneDto): LigneEcrite {
  const vide = { code: '', cle: '', theme: '', intitule: '', nature: '', applicabilite: '', responsable: '' };
  const autres = { responsableOrigine: '', obligation: '', echeance: '', certitude: '', horsFilm: false };
  const listes = { acteursAssocies: [], ressources: [], outils: [] };
  const libres = { serie: null, baseLegale: null, remarque: null, fait: null, prerequis: null };
  const donnes = Object.fromEntries(
    Object.entries(ligne).filter(([, valeur]) => valeur !== null && valeur !== undefined),
  );
  return { ...vide, ...autres, ...listes, ...libres, ...(donnes as Partial<LigneEcrite>), periode: ligne.periode };
}

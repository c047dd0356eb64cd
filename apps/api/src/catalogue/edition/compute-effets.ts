import {
  formatDate,
  formatPluriel,
  INSECABLE,
  isApplicable,
  isCochable,
  isComptee,
  type ProfilEtablissement,
  profilKey,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Horloge } from '../../socle/contexte/index.js';
import { FaitsDeclares } from '../../socle/faits/index.js';
import { EcolesDuFilm, type EtatDesEcoles } from '../ecoles-du-film.port.js';
import type { LigneDeFilm } from '../lecture/ligne-de-film.js';
import type { LignePubliee } from '../lignes.queries.js';
import { Identites } from './identites.js';
import type { Lieu } from './lieu-du-modele.js';

type Etat = Omit<EtatDesEcoles, 'action'>;

const VIDE: Etat = { bouges: 0, alamain: 0, restantes: 0, preuves: 0 };

/** What publishing a correction does in the schools whose film is open, in French sentences. Writes nothing. */
@Injectable()
export class ComputeEffets {
  constructor(
    private readonly ecoles: EcolesDuFilm,
    private readonly horloge: Horloge,
    private readonly declares: FaitsDeclares,
    private readonly identites: Identites,
  ) {}

  async execute(lieu: Lieu, avant: readonly LignePubliee[], apres: readonly LigneDeFilm[]): Promise<string[]> {
    if (avant.length === 0) return [];
    const identifiees = await this.identites.identify(lieu, apres);
    const anciennes = new Map(avant.map((ligne) => [ligne.action, ligne]));
    const gardees = new Set(identifiees.map(({ action }) => action));
    const retirees = avant.filter(({ action }) => !gardees.has(action));
    const touchees = identifiees.filter(({ action, fait, echeance }) => {
      const ancienne = anciennes.get(action);
      return ancienne?.fait !== fait || ancienne.echeance !== echeance;
    });
    const etats = await this.readEtats(lieu, [...retirees, ...touchees]);
    const paires = identifiees.map((ligne) => ({ ligne, ancienne: anciennes.get(ligne.action), etat: etats(ligne) }));
    return [
      ...retirees.flatMap((ligne) => explainRetrait(ligne, etats(ligne))),
      ...paires.flatMap(({ ligne, ancienne, etat }) => (ancienne ? [] : explainRemise(ligne, etat))),
      ...(await this.explainPortee(lieu, paires)),
      ...(await this.explainNature(lieu, paires)),
      ...paires.flatMap(({ ligne, ancienne, etat }) => (ancienne ? this.explainFait(ligne, ancienne, etat) : [])),
      ...(await this.explainAttendus(lieu, paires)),
      ...paires.flatMap(({ ligne, ancienne, etat }) => (ancienne ? this.explainRetard(ligne, ancienne, etat) : [])),
    ];
  }

  private async readEtats(lieu: Lieu, lignes: readonly LignePubliee[]): Promise<(ligne: LignePubliee) => Etat> {
    const actions = [...new Set(lignes.map(({ action }) => action))];
    const etats = await this.ecoles.listEtats(lieu, actions);
    const parAction = new Map(etats.map((etat) => [etat.action, etat]));
    return ({ action }) => parAction.get(action) ?? VIDE;
  }

  /** Schools that win or lose a line whose rule changes. */
  private async explainPortee(
    lieu: Lieu,
    paires: readonly { ligne: LignePubliee; ancienne: LignePubliee | undefined }[],
  ): Promise<string[]> {
    const changees = paires.flatMap(({ ligne, ancienne }) =>
      ancienne && ancienne.applicabilite !== ligne.applicabilite ? [{ ligne, ancienne }] : [],
    );
    if (changees.length === 0) return [];
    const profils = groupProfils(await this.ecoles.listProfils(lieu));
    return changees.flatMap(({ ligne, ancienne }) => {
      const count = (gagne: boolean): number =>
        profils
          .filter(({ profil }) => isApplicable(gagne ? ligne.applicabilite : ancienne.applicabilite, profil))
          .filter(({ profil }) => !isApplicable(gagne ? ancienne.applicabilite : ligne.applicabilite, profil))
          .reduce((somme, { nombre }) => somme + nombre, 0);
      const mouvements = [
        ...(count(true) > 0 ? [`${formatEcoles(count(true))} de plus`] : []),
        ...(count(false) > 0 ? [`${formatEcoles(count(false))} de moins`] : []),
      ];
      return mouvements.length === 0 ? [] : [`« ${ligne.intitule} » : ${mouvements.join(', ')}.`];
    });
  }

  /** Lines that begin or cease to count: what becomes facultative is late nowhere. */
  private async explainNature(
    lieu: Lieu,
    paires: readonly { ligne: LignePubliee; ancienne: LignePubliee | undefined }[],
  ): Promise<string[]> {
    const changees = paires.filter(
      ({ ligne, ancienne }) => ancienne && isComptee(ligne.nature) !== isComptee(ancienne.nature),
    );
    if (changees.length === 0) return [];
    const profils = await this.ecoles.listProfils(lieu);
    return changees.flatMap(({ ligne: { intitule, nature, applicabilite } }) => {
      const nombre = profils.filter((profil) => isApplicable(applicabilite, profil)).length;
      if (nombre === 0) return [];
      const bonus = nature === 'facultative' ? ' : facultative, elle n’y sera jamais en retard' : '';
      return [
        `« ${intitule} » ${isComptee(nature) ? 'comptera' : 'ne comptera plus'} dans ${formatEcoles(nombre)}${bonus}.`,
      ];
    });
  }

  private explainFait(ligne: LignePubliee, ancienne: LignePubliee, { alamain, bouges }: Etat): string[] {
    if (ligne.fait === ancienne.fait || !isCochable(ligne.nature)) return [];
    if (this.isDeclarative(ligne)) {
      const gardes = this.isDeclarative(ancienne) ? '' : tellGardes(alamain, 'coché à la main', 'cochés à la main');
      return [`« ${ligne.intitule} » se cochera par une déclaration${gardes}.`];
    }
    if (!this.isDeclarative(ancienne)) return [];
    return [`« ${ligne.intitule} » ne se cochera plus par une déclaration${tellGardes(bouges)}.`];
  }

  /** Attendus that share the deadline of a line that moves. */
  private async explainAttendus(
    lieu: Lieu,
    paires: readonly { ligne: LignePubliee; ancienne: LignePubliee | undefined }[],
  ): Promise<string[]> {
    const bougees = paires.filter(({ ligne, ancienne }) => ancienne && ancienne.echeance !== ligne.echeance);
    if (bougees.length === 0) return [];
    const attendus = await this.ecoles.listAttendus(lieu);
    return bougees.flatMap(({ ligne }) =>
      attendus
        .filter(({ cle }) => cle === ligne.cle)
        .map(({ intitule }) => `L’attendu « ${intitule} » passe au ${formatDate(ligne.echeance)}, avec sa ligne.`),
    );
  }

  private explainRetard(ligne: LignePubliee, ancienne: LignePubliee, { restantes }: Etat): string[] {
    const aujourdhui = this.horloge.today();
    const depassee = ligne.echeance < aujourdhui && ancienne.echeance >= aujourdhui;
    if (!depassee || restantes === 0 || !isComptee(ligne.nature)) return [];
    return [`« ${ligne.intitule} » sera en retard dans ${formatEcoles(restantes)}.`];
  }

  private isDeclarative({ fait }: LigneDeFilm): boolean {
    return fait !== null && this.declares.has(fait);
  }
}

const formatEcoles = (nombre: number): string => formatPluriel(nombre, 'établissement', 'établissements', INSECABLE);

const formatAcquis = (statuts: number, preuves: number): string =>
  `${formatPluriel(statuts, 'statut', 'statuts', INSECABLE)} et ${formatPluriel(preuves, 'preuve', 'preuves', INSECABLE)}`;

/** « , en gardant 2 statuts cochés à la main »; nothing when there are none. */
function tellGardes(nombre: number, participe = '', participes = ''): string {
  return nombre === 0
    ? ''
    : `, en gardant ${formatPluriel(nombre, `statut ${participe}`.trim(), `statuts ${participes}`.trim(), INSECABLE)}`;
}

function explainRetrait({ intitule, nature }: LignePubliee, { bouges, preuves }: Etat): string[] {
  if (!isComptee(nature)) return [];
  const gardes =
    bouges + preuves === 0 ? '' : ` : ${formatAcquis(bouges, preuves)} gardés, et rendus si elle est remise`;
  return [`« ${intitule} » n’est plus comptée${gardes}.`];
}

function explainRemise({ intitule }: LignePubliee, { bouges, preuves }: Etat): string[] {
  if (bouges + preuves === 0) return [];
  return [`« ${intitule} » retrouve ${formatAcquis(bouges, preuves)}.`];
}

function groupProfils(profils: readonly ProfilEtablissement[]): { profil: ProfilEtablissement; nombre: number }[] {
  const groupes = new Map<string, { profil: ProfilEtablissement; nombre: number }>();
  for (const profil of profils) {
    const cle = profilKey(profil);
    groupes.set(cle, { profil, nombre: (groupes.get(cle)?.nombre ?? 0) + 1 });
  }
  return [...groupes.values()];
}

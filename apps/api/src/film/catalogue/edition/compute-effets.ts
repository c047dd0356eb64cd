import {
  CODES_STATUTS_ACTION as STATUT,
  formatPluriel,
  INSECABLE,
  isApplicable,
  isComptee,
  type ProfilEtablissement,
  profilKey,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Horloge } from '../../../socle/contexte/index.js';
import { FaitsDeclares } from '../../../socle/faits/index.js';
import type { LigneDeFilm } from '../lecture/index.js';
import type { LignePubliee } from '../lignes.queries.js';
import { Identites } from './identites.js';
import type { Lieu } from './lieu-du-modele.js';

interface Etat {
  readonly action: number;
  /** Statuses that somebody or something has moved. */
  readonly bouges: number;
  readonly alamain: number;
  readonly restantes: number;
  readonly preuves: number;
}

const SQL_ETATS = `
  select a.action, count(*) filter (where a.statut <> ${STATUT.a_faire})::int as bouges,
    count(*) filter (where a.statut <> ${STATUT.a_faire} and not a.automatique and not a.force)::int as alamain,
    count(*) filter (where a.applicable and a.statut < ${STATUT.fait})::int as restantes,
    coalesce(sum((select count(*) from preuves p where p.uai = a.uai and p.annee = a.annee and p.action = a.action
      and p.retiree_le is null)), 0)::int as preuves
  from suivis s join avancements a on a.uai = s.uai and a.annee = s.annee
  where s.academie = $1 and s.annee = $2 and a.action = any($3::smallint[]) group by a.action`;

const VIDE: Omit<Etat, 'action'> = { bouges: 0, alamain: 0, restantes: 0, preuves: 0 };

/** What publishing a correction does in the schools whose film is open, in French sentences. Writes nothing. */
@Injectable()
export class ComputeEffets {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly declares: FaitsDeclares,
    private readonly identites: Identites,
  ) {}

  /** Schools whose film is open, within what the reader may see. */
  async countEcoles({ academie, annee }: Lieu): Promise<number> {
    const [compte] = await this.base.query<{ n: number }>(
      `select count(*)::int as n from suivis where academie = $1 and annee = $2`,
      [academie, annee],
    );
    return compte?.n ?? 0;
  }

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
      ...paires.flatMap(({ ligne, ancienne, etat }) => (ancienne ? this.explainFait(ligne, ancienne, etat) : [])),
      ...paires.flatMap(({ ligne, ancienne, etat }) => (ancienne ? this.explainRetard(ligne, ancienne, etat) : [])),
    ];
  }

  private async readEtats(
    { academie, annee }: Lieu,
    lignes: readonly LignePubliee[],
  ): Promise<(ligne: LignePubliee) => Omit<Etat, 'action'>> {
    const actions = [...new Set(lignes.map(({ action }) => action))];
    const etats = await this.base.query<Etat>(SQL_ETATS, [academie, annee, actions]);
    const parAction = new Map(etats.map((etat) => [etat.action, etat]));
    return ({ action }) => parAction.get(action) ?? VIDE;
  }

  /** Schools that win or lose a line whose rule changes. */
  private async explainPortee(
    { academie, annee }: Lieu,
    paires: readonly { ligne: LignePubliee; ancienne: LignePubliee | undefined }[],
  ): Promise<string[]> {
    const changees = paires.flatMap(({ ligne, ancienne }) =>
      ancienne && ancienne.applicabilite !== ligne.applicabilite ? [{ ligne, ancienne }] : [],
    );
    if (changees.length === 0) return [];
    const profils = groupProfils(
      await this.base.query<ProfilEtablissement>(
        `select type, ent, nouveau_chef as "nouveauChef", niveaux from suivis where academie = $1 and annee = $2`,
        [academie, annee],
      ),
    );
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

  private explainFait(
    ligne: LignePubliee,
    ancienne: LignePubliee,
    { alamain, bouges }: Omit<Etat, 'action'>,
  ): string[] {
    if (ligne.fait === ancienne.fait || !isComptee(ligne.nature)) return [];
    if (this.isDeclarative(ligne)) {
      const gardes = this.isDeclarative(ancienne) ? '' : tellGardes(alamain, 'coché à la main', 'cochés à la main');
      return [`« ${ligne.intitule} » se cochera par une déclaration${gardes}.`];
    }
    if (!this.isDeclarative(ancienne)) return [];
    return [`« ${ligne.intitule} » ne se cochera plus par une déclaration${tellGardes(bouges)}.`];
  }

  private explainRetard(ligne: LignePubliee, ancienne: LignePubliee, { restantes }: Omit<Etat, 'action'>): string[] {
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

function explainRetrait({ intitule, nature }: LignePubliee, { bouges, preuves }: Omit<Etat, 'action'>): string[] {
  if (!isComptee(nature)) return [];
  const gardes =
    bouges + preuves === 0 ? '' : ` : ${formatAcquis(bouges, preuves)} gardés, et rendus si elle est remise`;
  return [`« ${intitule} » n’est plus comptée${gardes}.`];
}

function explainRemise({ intitule }: LignePubliee, { bouges, preuves }: Omit<Etat, 'action'>): string[] {
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

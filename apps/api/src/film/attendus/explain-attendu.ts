import { accord, type CodeDeFait, type EtatAttendu, formatDate, type StatutAction } from '@focale/domaine';

interface Formule {
  /** One and several objects that call for the declaration. */
  readonly objet: readonly [un: string, plusieurs: string];
  /** What becomes of one and of several. */
  readonly fait: readonly [un: string, plusieurs: string];
  /** When nothing calls for it yet. */
  readonly aucun: string;
  readonly sansObjet?: string;
}

/** How the faits that receive an attendu are told. One that is not here is told in general words. */
const FORMULES: ReadonlyMap<string, Formule> = new Map<CodeDeFait, Formule>([
  [
    'designation.transmise',
    {
      objet: ['désignation déclarée', 'désignations déclarées'],
      fait: ['transmise', 'transmises'],
      aucun: 'Aucune désignation n’est déclarée.',
    },
  ],
  [
    'lettre.signee',
    {
      objet: ['lettre de mission attendue', 'lettres de mission attendues'],
      fait: ['signée', 'signées'],
      aucun: 'Aucun RRUPN n’est désigné : la lettre de mission vient ensuite.',
    },
  ],
  [
    'imp.saisie',
    {
      objet: ['IMP à saisir dans STSWEB', 'IMP à saisir dans STSWEB'],
      fait: ['saisie', 'saisies'],
      aucun: 'Aucun RRUPN n’est désigné : la saisie de l’IMP vient ensuite.',
      sansObjet: 'Aucune IMP n’est demandée pour les RRUPN désignés.',
    },
  ],
  [
    'fonctions.designees',
    {
      objet: ['fonction à désigner', 'fonctions à désigner'],
      fait: ['désignée', 'désignées'],
      aucun: 'Aucune fonction n’est encore désignée.',
    },
  ],
  [
    'commission.installee',
    {
      objet: ['commission', 'commissions'],
      fait: ['installée', 'installées'],
      aucun: 'La commission n’est pas installée.',
    },
  ],
  [
    'reunion.tenue',
    {
      objet: ['réunion planifiée', 'réunions planifiées'],
      fait: ['tenue', 'tenues'],
      aucun: 'Aucune réunion n’est planifiée.',
    },
  ],
  [
    'information_parentale.faite',
    {
      objet: ['information des parents notée', 'informations des parents notées'],
      fait: ['faite', 'faites'],
      aucun: 'Aucune information des parents n’est notée parmi les événements.',
    },
  ],
  [
    'educap.positionnement',
    {
      objet: ['positionnement EDUCAP', 'positionnements EDUCAP'],
      fait: ['renseigné', 'renseignés'],
      aucun: 'La date du positionnement de l’année n’est pas renseignée.',
    },
  ],
  [
    'bilan.presente',
    {
      objet: ['bilan attendu', 'bilans attendus'],
      fait: ['présenté', 'présentés'],
      aucun: 'Aucun RRUPN n’est désigné : le bilan vient ensuite.',
    },
  ],
]);

interface Comptes {
  readonly attendus: number;
  readonly etablis: number;
}

/** What was counted to find a declaration received or not: how many were expected, how many are there. */
export function explainDeclaration(
  code: string,
  comptes: Comptes | undefined,
  etat: 'attendu' | 'recu' | 'sans_objet',
): string {
  const formule = FORMULES.get(code);
  const { attendus, etablis } = comptes ?? { attendus: 0, etablis: 0 };
  if (etat === 'sans_objet') return formule?.sansObjet ?? 'Cette déclaration est sans objet ici.';
  if (!formule) return etat === 'recu' ? 'La déclaration est faite.' : 'La déclaration n’est pas faite.';
  if (attendus === 0) return formule.aucun;
  return `${attendus} ${accord(attendus, ...formule.objet)}, ${etablis} ${accord(etablis, ...formule.fait)}.`;
}

const CONSTATS: Readonly<Record<StatutAction, string>> = {
  a_faire: 'La ligne du film est à faire.',
  en_cours: 'La ligne du film est en cours.',
  fait: 'La ligne du film est faite.',
  sans_objet: 'La ligne du film est sans objet',
};

/** Which state of the line of the film receives an obligation. `masquee`: why the line does not concern the school. */
export function explainLigne(
  action: { readonly statut: StatutAction; readonly motif: string | null } | undefined,
  masquee: string | null,
): string {
  if (masquee !== null) return `Ne concerne pas l’établissement : ${masquee}.`;
  if (!action) return 'La ligne ne figure plus dans le film.';
  const constat = CONSTATS[action.statut];
  if (action.statut !== 'sans_objet') return constat;
  return action.motif ? `${constat} : ${action.motif}.`.replace(/\.\.$/, '.') : `${constat}.`;
}

/** What the deadline adds to the state; nothing when the attendu is sans objet. */
export function explainEcheance(etat: EtatAttendu, echeance: string, recuLe: string | null): string {
  if (etat === 'sans_objet') return '';
  if (etat === 'recu') return recuLe ? `Reçu le ${formatDate(recuLe)}.` : '';
  return etat === 'en_retard'
    ? `L’échéance du ${formatDate(echeance)} est passée.`
    : `À faire d’ici au ${formatDate(echeance)}.`;
}

/** How the lines are laid out. */
export const VUES = ['periode', 'theme', 'personne', 'echeance'] as const;

export type VueDuFilm = (typeof VUES)[number];

export const LIBELLES_VUES: Readonly<Record<VueDuFilm, string>> = {
  periode: 'Par période',
  theme: 'Par thème',
  personne: 'Par personne',
  echeance: 'Par échéance',
};

/** What the lines are narrowed to; several add up. */
export const FILTRES = ['retard', 'moi', 'obligations', 'sans_preuve'] as const;

export type Filtre = (typeof FILTRES)[number];

export const LIBELLES_FILTRES: Readonly<Record<Filtre, string>> = {
  retard: 'En retard',
  moi: 'À moi',
  obligations: 'Obligations',
  sans_preuve: 'Sans preuve',
};

/** What the address says of the screen. */
export interface Reglages {
  readonly vue: VueDuFilm;
  readonly periode: number;
  readonly filtres: readonly Filtre[];
  readonly recherche: string;
}

const TOUT = 'tout';

/** Reads the address; what it does not say, or says wrong, takes its usual value. */
export function readReglages(
  params: URLSearchParams,
  usuel: { periode: number; filtres: readonly Filtre[]; vue: VueDuFilm },
): Reglages {
  const filtre = params.get('filtre');
  const periode = Number(params.get('periode'));
  // A frame of the strip opens its own lines, whatever was on screen.
  const vue = VUES.find((v) => v === params.get('vue')) ?? (params.has('periode') ? 'periode' : usuel.vue);
  return {
    vue,
    periode: Number.isInteger(periode) && periode >= 1 && periode <= 5 ? periode : usuel.periode,
    filtres: filtre === null ? usuel.filtres : FILTRES.filter((f) => filtre.split(',').includes(f)),
    recherche: params.get('q') ?? '',
  };
}

/** The address with other filters; « tout » is said when the usual is not to filter nothing. */
export function toParamsFiltres(params: URLSearchParams, filtres: readonly Filtre[], usuels: number): URLSearchParams {
  const suite = new URLSearchParams(params);
  suite.delete('action');
  if (filtres.length > 0) suite.set('filtre', filtres.join(','));
  else if (usuels > 0) suite.set('filtre', TOUT);
  else suite.delete('filtre');
  return suite;
}

/** The address in another layout; the search and the filters stay. */
export function toParamsVue(params: URLSearchParams, vue: VueDuFilm): URLSearchParams {
  const suite = new URLSearchParams(params);
  suite.delete('action');
  if (vue !== 'periode') suite.delete('periode');
  suite.set('vue', vue);
  return suite;
}

/** The address that opens one line, in its period, whatever hid it. */
export function toParamsLigne(params: URLSearchParams, ligne: { code: string; periode: number }): URLSearchParams {
  const suite = new URLSearchParams();
  const le = params.get('le');
  if (le) suite.set('le', le);
  suite.set('filtre', TOUT);
  suite.set('periode', String(ligne.periode));
  suite.set('action', ligne.code);
  return suite;
}

import type { Schemas } from '../../api/client.js';

export type Film = Schemas['FilmVue'];
export type ActionDuFilm = Schemas['ActionVue'];
export type ActionLocale = Film['locales'][number];
export type LigneMasquee = Schemas['LigneMasqueeVue'];
export type SyntheseDuFilm = Schemas['SyntheseVue'];
export type Obligation = ActionDuFilm['obligation'];
/** What may be changed of a line; what is absent stays as it is. */
export type SaisieAction = Omit<Schemas['UpdateActionDto'], 'version'>;

/** How a line will read once a change is accepted. */
export type Apercu = Partial<Pick<ActionDuFilm, 'statut' | 'faitLe' | 'motif' | 'commentaire' | 'charge' | 'preuves'>>;

/** The counts that the whole film, a period and a theme share. */
export type Compte = Omit<SyntheseDuFilm, 'facultatives' | 'parPeriode' | 'parTheme'>;

import type { Schemas } from '../../api/client.js';

export type Film = Schemas['FilmVue'];
export type ActionDuFilm = Schemas['ActionVue'];
export type LigneMasquee = Schemas['LigneMasqueeVue'];
export type SyntheseDuFilm = Schemas['SyntheseVue'];
export type Obligation = ActionDuFilm['obligation'];
export type SaisieAction = Omit<Schemas['UpdateActionDto'], 'version'>;

/** The counts that the whole film, a period and a theme share. */
export type Compte = Omit<SyntheseDuFilm, 'parPeriode' | 'parTheme'>;

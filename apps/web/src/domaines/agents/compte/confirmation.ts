import type { Regle } from '@focale/api-client';
import type { Faute } from '@focale/domaine';

/** The password once more: typed to be sure of it, never sent. */
export const CONFIRMATION = {
  genre: 'secret',
  libelle: 'Le même mot de passe',
  requis: 'Saisissez-le une deuxième fois.',
} as const satisfies Regle;

export const checkConfirmation = (motDePasse: string, confirmation: string): readonly Faute[] =>
  motDePasse === confirmation ? [] : [{ champ: 'confirmation', message: 'Les deux mots de passe sont différents.' }];

import type { Regle } from '@focale/api-client';
import { computeForce, type Faute, LIBELLES_FORCES, refuseMotDePasse, type TitulaireDeCompte } from '@focale/domaine';
import { StatusBadge } from '@focale/ui';

/** The password once more: typed to be sure of it, never sent. */
export const CONFIRMATION = {
  genre: 'secret',
  libelle: 'Le même mot de passe',
  requis: 'Saisissez-le une deuxième fois.',
} as const satisfies Regle;

/** What is said before anything is sent; the API applies the same rule to the password. */
export function checkNouveau(
  champ: string,
  motDePasse: string,
  confirmation: string,
  titulaire: TitulaireDeCompte,
): readonly Faute[] {
  const message = refuseMotDePasse(motDePasse, titulaire);
  return [
    ...(message ? [{ champ, message }] : []),
    ...(motDePasse === confirmation
      ? []
      : [{ champ: 'confirmation', message: 'Les deux mots de passe sont différents.' }]),
  ];
}

const TONS = { faible: 'retard', correcte: 'info', bonne: 'fait' } as const;

interface SoliditeProps {
  motDePasse: string | undefined;
  titulaire: TitulaireDeCompte;
}

/** What the password being typed is worth; read aloud when it changes, not at each key. */
export function Solidite({ motDePasse = '', titulaire }: SoliditeProps) {
  const force = computeForce(motDePasse, titulaire);
  return (
    <p className="gris petit" role="status">
      {motDePasse === '' ? null : (
        <>
          Solidité : <StatusBadge tone={TONS[force]}>{LIBELLES_FORCES[force]}</StatusBadge>
        </>
      )}
    </p>
  );
}

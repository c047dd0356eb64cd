import type { ModesDeConnexion } from './session.js';

/** Said on the sign-in page and in the README; it opens nothing outside the embedded demonstration database. */
const MOT_DE_PASSE = 'focale-demo';

interface Props {
  comptes: ModesDeConnexion['comptes'];
  onChoose: (courriel: string, motDePasse: string) => void;
}

/** The demonstration accounts: one click fills the form. Shown only when the server says it is a demonstration. */
export function ComptesDemonstration({ comptes, onChoose }: Props) {
  return (
    <section className="carte">
      <h2>Démonstration</h2>
      <p>
        Les établissements et les personnes sont fictifs. Choisissez un compte ; le mot de passe est{' '}
        <strong>{MOT_DE_PASSE}</strong>.
      </p>
      <ul className="nu comptes-demo">
        {comptes.map((compte) => (
          <li key={compte.courriel}>
            <button type="button" onClick={() => onChoose(compte.courriel, MOT_DE_PASSE)}>
              <strong>{compte.libelle}</strong>
              <span>{compte.courriel}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { ACompleter, PageLegale } from './page-legale.js';

export function Component() {
  return (
    <PageLegale title="Vos données personnelles dans Focale">
      <h2>Responsable de traitement</h2>
      <p>
        <ACompleter>
          responsable de traitement : le rectorat pour la plateforme, le chef d’établissement pour ce que
          l’établissement saisit, sous réserve de l’avis du délégué à la protection des données
        </ACompleter>
      </p>
      <h2>Délégué à la protection des données</h2>
      <p>
        <ACompleter>coordonnées du délégué</ACompleter>
      </p>
      <h2>À quoi servent ces données</h2>
      <p>
        Suivre le pilotage numérique des établissements : référents désignés, lettres de mission et indemnités,
        commission numérique, film annuel, bilans. La base légale envisagée est l’exécution d’une mission d’intérêt
        public (article 6, paragraphe 1, point e, du règlement général sur la protection des données),{' '}
        <ACompleter>à confirmer</ACompleter>.
      </p>
      <h2>Ce qui est enregistré</h2>
      <ul>
        <li>Identité et adresse professionnelle des agents, leurs rôles et leurs dates.</li>
        <li>Missions, domaines confiés, indemnité ou allègement, avis des instances.</li>
        <li>Activités saisies par un RRUPN, qui restent privées : les autres n’en voient que les totaux.</li>
        <li>Une trace de chaque modification : qui, quoi, quand.</li>
      </ul>
      <p>
        Focale n’enregistre <strong>aucun nom d’élève ni de parent</strong>, aucun NUMEN, aucune coordonnée bancaire.
        Aucun traceur n’est déposé ; un seul témoin de connexion, nécessaire, garde votre session.
      </p>
      <h2>Durée</h2>
      <p>
        <ACompleter>durée de conservation et date de purge</ACompleter>
      </p>
      <h2>Vos droits</h2>
      <p>
        Vous pouvez demander l’accès, la rectification, l’effacement ou la limitation, et vous opposer au traitement,
        auprès du délégué ci-dessus. Vous pouvez aussi adresser une réclamation à la{' '}
        <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>.
      </p>
    </PageLegale>
  );
}

import { ACompleter, PageLegale } from './page-legale.js';

export function Component() {
  return (
    <PageLegale title="Mentions légales">
      <h2>Éditeur</h2>
      <p>
        <ACompleter>nom du service, adresse, téléphone, adresse électronique</ACompleter>
      </p>
      <h2>Directeur de la publication</h2>
      <p>
        <ACompleter>nom et fonction</ACompleter>
      </p>
      <h2>Hébergeur</h2>
      <p>
        <ACompleter>nom, adresse et téléphone</ACompleter>
      </p>
      <h2>Logiciel</h2>
      <p>
        Focale est un logiciel libre sous licence MIT. Ses composants d’interface reprennent la structure du système de
        design de l’État, sans la marque de l’État ni la police Marianne, réservées aux sites habilités. Le texte est
        composé en Source Sans 3, sous licence SIL Open Font License.
      </p>
      <p>
        Ces mentions sont celles que demande la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie
        numérique.
      </p>
    </PageLegale>
  );
}

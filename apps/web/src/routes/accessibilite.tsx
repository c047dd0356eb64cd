import { ACompleter, PageLegale } from './page-legale.js';

export function Component() {
  return (
    <PageLegale title="Focale n’est pas encore déclarée accessible">
      <p>
        <ACompleter>académie ou service responsable</ACompleter> s’engage à rendre ses sites accessibles, conformément à
        l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration s’applique à Focale.
      </p>
      <h2>État de conformité</h2>
      <p>
        Focale est <strong>non conforme</strong> avec le référentiel général d’amélioration de l’accessibilité (RGAA),
        version 4.1 : <strong>aucun audit</strong> n’a été réalisé à ce jour. Les écrans sont conçus pour le clavier,
        les lecteurs d’écran, un affichage de 320 pixels de large et un agrandissement à 200 %, et vérifiés par un outil
        automatique ; cela ne remplace pas un audit.
      </p>
      <h2>Contenus non accessibles</h2>
      <p>Ils seront listés ici après l’audit.</p>
      <h2>Schéma pluriannuel et plan d’actions</h2>
      <p>
        <ACompleter>liens vers le schéma pluriannuel et le plan d’actions de l’année</ACompleter>
      </p>
      <h2>Signaler un problème</h2>
      <p>
        Si un contenu vous est inaccessible, écrivez à <ACompleter>adresse de contact</ACompleter> pour obtenir une
        solution ou le contenu sous une autre forme.
      </p>
      <h2>Voie de recours</h2>
      <p>
        Si vous n’obtenez pas de réponse, vous pouvez saisir le{' '}
        <a href="https://www.defenseurdesdroits.fr/">Défenseur des droits</a>.
      </p>
      <p className="gris">
        Déclaration établie le <ACompleter>date</ACompleter>.
      </p>
    </PageLegale>
  );
}

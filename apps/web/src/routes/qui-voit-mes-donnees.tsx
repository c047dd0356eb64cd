import { LECTURES } from '@focale/domaine';
import { DataTable, toPhrase } from '@focale/ui';
import { PageLegale } from './page-legale.js';

const LIGNES = [
  ...Object.values(LECTURES).map(({ quoi, qui, ...reste }) => ({
    quoi,
    qui: [toPhrase(qui), ...('precision' in reste ? [reste.precision] : [])].join('. '),
  })),
  {
    quoi: 'Votre compte',
    qui: 'Vous et l’administrateur de la plateforme, qui ne voit aucun contenu d’établissement',
  },
];

export function Component() {
  return (
    <PageLegale title="Qui voit mes données ?">
      <p>
        Chacun voit ce qui relève de son périmètre, et rien d’autre. La base de données elle-même refuse le reste : une
        adresse hors de votre périmètre répond « introuvable ».
      </p>
      <DataTable
        caption="Ce que chacun peut lire"
        rows={LIGNES}
        rowKey={(ligne) => ligne.quoi}
        columns={[
          { title: 'Ce que vous saisissez', cell: (ligne) => ligne.quoi },
          { title: 'Qui le lit', cell: (ligne) => ligne.qui },
        ]}
      />
      <h2>Et ce qui part par courriel ?</h2>
      <p>
        Rien ne part avant la transmission d’une mission. Ensuite, la direction apprend une réponse ou un renvoi, le
        RRUPN un renvoi, et l’autre partie un commentaire sur la lettre.
      </p>
      <h2>Et les comparaisons ?</h2>
      <p>
        Aucun classement d’établissements n’existe dans Focale. Le SRANE obtient une liste d’établissements à
        accompagner, pas un palmarès.
      </p>
    </PageLegale>
  );
}

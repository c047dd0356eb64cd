import { DataTable } from '@focale/ui';
import { PageLegale } from './page-legale.js';

const LIGNES = [
  {
    quoi: 'Désignation et mission d’un RRUPN',
    qui: 'Le RRUPN, la direction et les autres RRUPN de l’établissement, le SRANE et le référent départemental, les lecteurs habilités',
  },
  {
    quoi: 'Montant de l’indemnité ou allègement',
    qui: 'L’intéressé, la direction, le SRANE. Ni les collègues, ni les lecteurs',
  },
  {
    quoi: 'Activités du journal',
    qui: 'Vous seul. Les autres ne voient que des totaux par fonction',
  },
  {
    quoi: 'Film annuel : lignes cochées',
    qui: 'Toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental',
  },
  {
    quoi: 'Commission numérique',
    qui: 'La direction et les RRUPN, le SRANE et le référent départemental, les lecteurs. Élèves et parents : une qualité et un nombre, jamais un nom',
  },
  {
    quoi: 'Événements de l’année, résultats Pix, abonnements GAR',
    qui: 'Toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental. Des qualités et des nombres, jamais un nom d’élève',
  },
  {
    quoi: 'Demandes d’équipement',
    qui: 'Les mêmes, une fois la demande transmise ; un brouillon reste dans l’établissement',
  },
  {
    quoi: 'EDUCAP et ses objectifs',
    qui: 'La direction et les RRUPN, le SRANE et le référent départemental, les lecteurs habilités',
  },
  {
    quoi: 'Suivi RGPD',
    qui: 'La direction, les RRUPN et les contributeurs de l’établissement, le SRANE et le référent départemental',
  },
  {
    quoi: 'Bilan d’activité',
    qui: 'Le RRUPN, la direction, puis le SRANE une fois présenté au conseil d’administration',
  },
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
      <h2>Et les comparaisons ?</h2>
      <p>
        Aucun classement d’établissements n’existe dans Focale. Le SRANE obtient une liste d’établissements à
        accompagner, pas un palmarès.
      </p>
    </PageLegale>
  );
}

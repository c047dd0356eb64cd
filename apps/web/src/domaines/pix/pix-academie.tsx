import { LIBELLES_USAGES_PIX, REUSSITES_PIX } from '@focale/domaine';
import { DataTable, Empty, formatNombre, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage } from '../../cadres/index.js';
import { useAcademie } from '../pilotage/index.js';
import { usePixAcademie } from './pix-api.js';
import type { PixAcademie as Donnees, Usage } from './pix-api.js';

type Departement = Donnees['departements'][number];

/** Pix in an académie: sums by département, and how many schools they come from. */
export function PixAcademie() {
  const academie = useAcademie();
  const pix = usePixAcademie(academie.path);
  return (
    <DetailPage
      query={pix}
      name="Pix dans l’académie"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Sommes de ce que les établissements ont importé : ce qui manque n’est pas zéro, il n’est pas compté.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(donnees) =>
        donnees.usages.length === 0 ? (
          <Empty title="Aucun établissement n’a encore importé d’export">
            <p>Chaque établissement importe les siens depuis sa page Pix, rubrique Vie numérique.</p>
          </Empty>
        ) : (
          <DataTable
            caption="Pix par département"
            rows={donnees.departements}
            rowKey={({ code }) => code}
            columns={[
              { title: 'Département', cell: ({ nom }) => nom },
              {
                title: 'Établissements ayant importé',
                cell: ({ avecDonnees, etablissements }) =>
                  `${formatNombre(avecDonnees)} sur ${formatNombre(etablissements)}`,
                numeric: true,
              },
              ...donnees.usages.map(({ usage }) => ({
                title: LIBELLES_USAGES_PIX[usage],
                cell: (departement: Departement) => toComptes(departement, usage),
                numeric: true,
              })),
            ]}
          />
        )
      }
    </DetailPage>
  );
}

function toComptes({ usages }: Departement, nom: Usage) {
  const trouve = usages.find(({ usage }) => usage === nom);
  if (!trouve) return '–';
  const { inscrits, termines, reussis, precedent } = trouve;
  return (
    <>
      {formatNombre(reussis ?? termines)} {REUSSITES_PIX[nom] ?? 'terminés'} sur {formatNombre(inscrits)}
      {precedent ? (
        <span className="gris petit">
          {' '}
          (année précédente : {formatNombre(precedent.reussis ?? precedent.termines)})
        </span>
      ) : null}
    </>
  );
}

function toTitre({ departements }: Donnees): string {
  const avec = departements.reduce((somme, { avecDonnees }) => somme + avecDonnees, 0);
  const tous = departements.reduce((somme, { etablissements }) => somme + etablissements, 0);
  return avec === 0
    ? 'Aucun résultat Pix importé cette année'
    : `${formatPluriel(avec, 'établissement')} sur ${formatNombre(tous)} ${avec > 1 ? 'ont' : 'a'} importé des résultats Pix`;
}

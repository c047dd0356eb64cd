import { LIBELLES_USAGES_PIX, REUSSITES_PIX } from '@focale/domaine';
import { accord, DataTable, Empty, formatNombre, formatPluriel, toPhrase } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage } from '../../cadres/index.js';
import { useAcademie } from '../etablissements/index.js';
import { usePixAcademie } from './pix-api.js';
import type { PixAcademie as Donnees, Usage } from './pix-api.js';

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
          donnees.usages.map(({ usage }) => <ParDepartement key={usage} donnees={donnees} usage={usage} />)
        )
      }
    </DetailPage>
  );
}

interface Ligne {
  code: string;
  nom: string;
  tous: number;
  comptes: Donnees['usages'][number] | undefined;
}

function ParDepartement({ donnees, usage: nom }: { donnees: Donnees; usage: Usage }) {
  const find = (usages: Donnees['usages']) => usages.find(({ usage }) => usage === nom);
  const lignes: Ligne[] = donnees.departements.map(({ code, nom: departement, etablissements, usages }) => ({
    code,
    nom: departement,
    tous: etablissements,
    comptes: find(usages),
  }));
  const tous = lignes.reduce((somme, ligne) => somme + ligne.tous, 0);
  const ensemble: Ligne = { code: 'tous', nom: 'Ensemble', tous, comptes: find(donnees.usages) };
  const reussite = REUSSITES_PIX[nom];
  const avecPasse = lignes.some(({ comptes }) => comptes?.precedent);
  return (
    <section className="section">
      <h2>{LIBELLES_USAGES_PIX[nom]}</h2>
      <DataTable
        caption={`${LIBELLES_USAGES_PIX[nom]}, par département`}
        rows={lignes.length > 1 ? [...lignes, ensemble] : lignes}
        rowKey={({ code }) => code}
        columns={[
          { title: 'Département', cell: (ligne) => ligne.nom },
          {
            title: 'Établissements',
            cell: ({ comptes, tous: sur }) => `${formatNombre(comptes?.etablissements ?? 0)} sur ${formatNombre(sur)}`,
            numeric: true,
          },
          { title: 'Inscrits', cell: ({ comptes }) => toNombre(comptes, comptes?.inscrits), numeric: true },
          { title: 'Terminés', cell: ({ comptes }) => toNombre(comptes, comptes?.termines), numeric: true },
          ...(reussite
            ? [
                {
                  title: toPhrase(reussite),
                  cell: ({ comptes }: Ligne) => toNombre(comptes, comptes?.reussis),
                  numeric: true,
                },
              ]
            : []),
          ...(avecPasse
            ? [{ title: 'Année précédente', cell: ({ comptes }: Ligne) => toPasse(comptes), numeric: true }]
            : []),
        ]}
      />
    </section>
  );
}

/** Not imported is not zero. */
const toNombre = (comptes: Ligne['comptes'], nombre: number | null | undefined): string =>
  comptes && comptes.etablissements > 0 ? formatNombre(nombre ?? 0) : '–';

function toPasse(comptes: Ligne['comptes']): string {
  const precedent = comptes?.precedent;
  return precedent
    ? `${formatNombre(precedent.reussis ?? precedent.termines)} sur ${formatNombre(precedent.inscrits)}`
    : '–';
}

function toTitre({ departements }: Donnees): string {
  const avec = departements.reduce((somme, { avecDonnees }) => somme + avecDonnees, 0);
  const tous = departements.reduce((somme, { etablissements }) => somme + etablissements, 0);
  return avec === 0
    ? 'Aucun résultat Pix importé cette année'
    : `${formatPluriel(avec, 'établissement')} sur ${formatNombre(tous)} ${accord(avec, 'a', 'ont')} importé des résultats Pix`;
}

import { etatOfAnnee } from '@focale/domaine';
import {
  DataTable,
  Disclosure,
  formatDate,
  formatNombre,
  formatPluriel,
  formatPourcentage,
  StatusBadge,
} from '@focale/ui';
import type { Column, StatusTone } from '@focale/ui';
import { Link } from 'react-router';
import { useAujourdhui } from '../annees/index.js';
import { toBase } from '../etablissements/index.js';
import { useTerritoires } from '../etablissements/index.js';
import type { EcoleDerriere } from './types.js';

const ETATS: Record<string, [StatusTone, string]> = {
  recu: ['fait', 'reçu'],
  attendu: ['cours', 'attendu'],
  en_cours: ['cours', 'en cours'],
  en_retard: ['retard', 'en retard'],
  sans_objet: ['avenir', 'sans objet'],
  a_venir: ['avenir', 'à venir'],
  non_commence: ['avenir', 'non commencé'],
};

/** Schools behind a figure: each opens in one click. Columns that the list does not carry are left out. */
export function ListeEcoles({
  ecoles,
  annee,
  legende,
}: {
  ecoles: readonly EcoleDerriere[];
  annee: string;
  legende: string;
}) {
  const { toNomDepartement } = useTerritoires();
  const etat = etatOfAnnee(annee, useAujourdhui());
  const has = (cle: keyof EcoleDerriere) => ecoles.some((ecole) => ecole[cle] !== undefined);
  const facultatives: Column<EcoleDerriere>[] = [];
  if (has('etat')) facultatives.push({ title: 'État', cell: ({ etat = '' }) => <Etat etat={etat} /> });
  if (has('recuLe')) facultatives.push({ title: 'Reçu le', cell: ({ recuLe }) => (recuLe ? formatDate(recuLe) : '–') });
  if (has('attendusEnRetard'))
    facultatives.push({
      title: 'Ce qui manque',
      cell: ({ nom, attendusEnRetard = [] }) => <CeQuiManque ecole={nom} attendus={attendusEnRetard} />,
    });
  if (has('faites'))
    facultatives.push({
      title: 'Actions faites',
      cell: ({ faites = 0, applicables = 0 }) => `${formatNombre(faites)} / ${formatNombre(applicables)}`,
      numeric: true,
    });
  if (has('pourcentage'))
    facultatives.push({
      title: 'Accompli',
      cell: ({ pourcentage }) => (typeof pourcentage === 'number' ? formatPourcentage(pourcentage) : '–'),
      numeric: true,
    });
  if (has('enRetard') && etat === 'en_cours')
    facultatives.push({
      title: 'Actions en retard',
      cell: ({ enRetard = 0 }) => formatNombre(enRetard),
      numeric: true,
    });
  return (
    <DataTable
      caption={legende}
      rows={ecoles}
      rowKey={(ecole) => ecole.uai}
      columns={[
        {
          title: 'Établissement',
          cell: (ecole) => (
            <>
              <Link to={toBase(ecole.uai, annee)}>{ecole.nom}</Link> <span className="gris petit">{ecole.uai}</span>
            </>
          ),
        },
        { title: 'Commune', cell: ({ commune }) => commune },
        { title: 'Département', cell: ({ departement }) => toNomDepartement(departement) },
        ...facultatives,
      ]}
    />
  );
}

function Etat({ etat }: { etat: string }) {
  const [ton, texte] = ETATS[etat] ?? ['avenir', etat];
  return <StatusBadge tone={ton}>{texte}</StatusBadge>;
}

interface PropsDuManque {
  ecole: string;
  attendus: NonNullable<EcoleDerriere['attendusEnRetard']>;
}

/** What a school is late with: its declarations named, the obligations of its film counted and folded. */
function CeQuiManque({ ecole, attendus }: PropsDuManque) {
  const declarations = attendus.filter(({ genre }) => genre === 'declaration');
  const obligations = attendus.filter(({ genre }) => genre === 'obligation');
  if (attendus.length === 0) return '–';
  return (
    <div>
      {declarations.length > 0 ? <p>{declarations.map(({ intitule }) => intitule).join(' ; ')}</p> : null}
      {obligations.length > 0 ? (
        <Disclosure
          summary={
            <>
              {formatPluriel(obligations.length, 'obligation du film', 'obligations du film')}
              <span className="sr"> en retard : {ecole}</span>
            </>
          }
        >
          <ul className="liste">
            {obligations.map(({ code, intitule }) => (
              <li key={code}>{intitule}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

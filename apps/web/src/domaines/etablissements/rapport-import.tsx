import { DataTable, Disclosure, formatNombre, formatPluriel } from '@focale/ui';
import type { RapportImport } from './imports-api.js';

const MAX_ERREURS = 200;

/** The report of an import, as a trial or for good: it stays. */
export function RapportDImport({ rapport }: { rapport: RapportImport }) {
  const { aFermer, ecartes, parAcademie } = rapport;
  return (
    <div className="pile">
      {isSansEffet(rapport) ? (
        <p>
          <strong>Rien ne change</strong> : les établissements sont déjà à jour.
        </p>
      ) : null}
      <dl className="fiche">
        {listComptes(rapport).map(([titre, nombre]) => [
          <dt key={`${titre}-t`}>{titre}</dt>,
          <dd key={titre}>{formatNombre(nombre)}</dd>,
        ])}
      </dl>
      {parAcademie.length > 0 ? (
        <p>
          Dans ce fichier :{' '}
          {parAcademie.map(({ nom, etablissements }) => `${nom}, ${formatNombre(etablissements)}`).join(' ; ')}.
        </p>
      ) : null}
      {ecartes.length > 0 ? (
        <Disclosure summary="Pourquoi des lignes sont écartées">
          <ul>
            {ecartes.map(({ motif, nombre }) => (
              <li key={motif}>
                {motif} : {formatNombre(nombre)}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {aFermer.length > 0 ? (
        <Disclosure summary="Établissements proposés à la fermeture">
          <p>Ils ne sont pas dans le fichier. Aucun n’est supprimé.</p>
          <ul>
            {aFermer.map(({ uai, nom, commune }) => (
              <li key={uai}>
                {nom}, {commune} ({uai})
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Erreurs rapport={rapport} />
    </div>
  );
}

const isSansEffet = ({ crees, modifies, nouvellesFermetures }: RapportImport): boolean =>
  crees + modifies + nouvellesFermetures === 0;

const listComptes = (rapport: RapportImport): [string, number][] => [
  ['Lignes lues', rapport.lus],
  ['Établissements créés', rapport.crees],
  ['Établissements modifiés', rapport.modifies],
  ['Établissements inchangés', rapport.inchanges],
  ['Sections rattachées à un établissement', rapport.sections],
  ['Absents du fichier, proposés à la fermeture', rapport.aFermer.length],
  ['Lignes écartées', rapport.ecartes.reduce((total, { nombre }) => total + nombre, 0)],
  ['Lignes en erreur', rapport.nombreErreurs],
];

function Erreurs({ rapport: { erreurs, nombreErreurs } }: { rapport: RapportImport }) {
  if (nombreErreurs === 0) return null;
  const montrees = erreurs.slice(0, MAX_ERREURS);
  return (
    <Disclosure summary={`Voir ${formatPluriel(nombreErreurs, 'ligne en erreur', 'lignes en erreur')}`}>
      <DataTable
        caption="Lignes en erreur"
        rows={montrees}
        rowKey={({ ligne, motif }) => `${ligne}-${motif}`}
        columns={[
          { title: 'Ligne', cell: ({ ligne }) => formatNombre(ligne) },
          { title: 'UAI', cell: ({ uai }) => uai },
          { title: 'Raison', cell: ({ motif }) => motif },
        ]}
      />
      {nombreErreurs > montrees.length ? <p>Les {formatNombre(montrees.length)} premières sont montrées.</p> : null}
    </Disclosure>
  );
}

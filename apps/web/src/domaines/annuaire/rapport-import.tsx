import { DataTable, Disclosure, formatNombre, formatPluriel } from '@focale/ui';
import type { RapportImport } from './imports-api.js';

const MAX_ERREURS = 200;

const countOf = (valeur: number | readonly object[]): number =>
  typeof valeur === 'number'
    ? valeur
    : valeur.reduce<number>((total, ligne) => total + ('nombre' in ligne ? Number(ligne.nombre) : 1), 0);

/** The report of an import, as a trial or for good: it stays. */
export function RapportDImport({ rapport }: { rapport: RapportImport }) {
  const { lus, crees, modifies, inchanges, aFermer, ecartes, erreurs } = rapport;
  const lignes: [string, number][] = [
    ['Lignes lues', lus],
    ['Établissements créés', crees],
    ['Établissements modifiés', modifies],
    ['Établissements inchangés', inchanges],
    ['Absents du fichier, proposés à la fermeture', countOf(aFermer)],
    ['Lignes écartées', countOf(ecartes)],
    ['Lignes en erreur', erreurs.length],
  ];
  return (
    <div className="pile">
      {crees + modifies + countOf(aFermer) === 0 ? (
        <p>
          <strong>Rien ne change</strong> : l’annuaire est déjà à jour.
        </p>
      ) : null}
      <dl className="fiche">
        {lignes.map(([titre, nombre]) => [
          <dt key={`${titre}-t`}>{titre}</dt>,
          <dd key={titre}>{formatNombre(nombre)}</dd>,
        ])}
      </dl>
      {Array.isArray(ecartes) && ecartes.length > 0 ? (
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
      {Array.isArray(aFermer) && aFermer.length > 0 ? (
        <Disclosure summary="Établissements proposés à la fermeture">
          <p>Aucun n’est supprimé.</p>
          <ul>
            {aFermer.map(({ uai, nom }) => (
              <li key={uai}>
                {uai} {nom}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {erreurs.length > 0 ? (
        <Disclosure summary={`Voir ${formatPluriel(erreurs.length, 'ligne en erreur', 'lignes en erreur')}`}>
          <DataTable
            caption="Lignes en erreur"
            rows={erreurs.slice(0, MAX_ERREURS)}
            rowKey={({ ligne, motif }) => `${ligne}-${motif}`}
            columns={[
              { title: 'Ligne', cell: ({ ligne }) => formatNombre(ligne) },
              { title: 'UAI', cell: ({ uai }) => uai ?? '–' },
              { title: 'Raison', cell: ({ motif }) => motif },
            ]}
          />
          {erreurs.length > MAX_ERREURS ? <p>Les {MAX_ERREURS} premières sont montrées.</p> : null}
        </Disclosure>
      ) : null}
    </div>
  );
}

import { DataTable, Icon, buttonClass, formatNombre, formatPluriel } from '@focale/ui';
import { toApiUrl } from '../../../api/client.js';
import { toBaseImports } from './imports-api.js';
import type { CheminImports, ImportDesignations, RapportDesignations } from './imports-api.js';

const MAX_ERREURS = 200;

interface Props {
  path: CheminImports;
  run: ImportDesignations;
  rapport: RapportDesignations;
}

/** The report of a run, as a trial or for good: counts, then what is wrong line by line and how to put it right. */
export function RapportImportDesignations({ path, run, rapport }: Props) {
  const { lues, importees, inchangees, rejetees, sansAcces, erreurs } = rapport;
  return (
    <div className="pile">
      {importees === 0 && erreurs.length === 0 ? (
        <p>
          <strong>Rien ne change</strong> : ces désignations sont déjà dans Focale.
        </p>
      ) : null}
      <dl className="fiche">
        <dt>Lignes lues</dt>
        <dd>{formatNombre(lues)}</dd>
        <dt>{run.essai ? 'Désignations à reprendre' : 'Désignations reprises'}</dt>
        <dd>{formatNombre(importees)}</dd>
        <dt>Déjà dans Focale, inchangées</dt>
        <dd>{formatNombre(inchangees)}</dd>
        <dt>Lignes à corriger</dt>
        <dd>{formatNombre(rejetees)}</dd>
      </dl>
      {sansAcces > 0 ? (
        <p className="gris">
          {formatPluriel(sansAcces, 'personne n’a', 'personnes n’ont')} pas encore d’accès à Focale. L’import n’envoie
          aucun courriel.
        </p>
      ) : null}
      {erreurs.length > 0 ? (
        <DataTable
          caption="Ce qui empêche de reprendre des lignes, et que faire"
          captionVisible
          rows={erreurs.slice(0, MAX_ERREURS)}
          rowKey={({ ligne, colonne, code }) => `${ligne}-${colonne}-${code}`}
          columns={[
            { title: 'Ligne', cell: ({ ligne }) => formatNombre(ligne) },
            { title: 'Colonne', cell: ({ colonne }) => colonne || '–' },
            { title: 'Valeur', cell: ({ valeur }) => valeur || '(vide)' },
            { title: 'Raison', cell: ({ motif }) => motif },
            { title: 'Que faire', cell: ({ remede }) => remede },
          ]}
        />
      ) : null}
      {erreurs.length > MAX_ERREURS ? (
        <p>
          Les {formatPluriel(MAX_ERREURS, 'première erreur', 'premières erreurs')} sont montrées ; le fichier des rejets
          les a toutes.
        </p>
      ) : null}
      {run.rejets ? (
        <p className="actions">
          <a
            className={buttonClass('secondary', true)}
            href={toApiUrl(`${toBaseImports(path)}/${run.id}/rejets`)}
            download
          >
            <Icon name="document" /> Télécharger les lignes rejetées, avec leurs raisons
          </a>
        </p>
      ) : null}
    </div>
  );
}

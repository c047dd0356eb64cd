import { LIBELLES_EDITIONS_PIX, LIBELLES_USAGES_PIX, REUSSITES_PIX } from '@focale/domaine';
import { DataTable, formatInstant, formatNombre } from '@focale/ui';
import { BoutonGeste } from '../../cadres/gestes/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toRetablissement, toRetrait } from './pix-api.js';
import type { ImportPix } from './pix-api.js';

/** The imports that count, who made them, and the way to take one back. */
export function ImportsPix({ ecole, imports }: { ecole: Ecole; imports: readonly ImportPix[] }) {
  if (imports.length === 0) return null;
  return (
    <section className="section">
      <h2>Imports de l’année</h2>
      <DataTable
        caption="Imports de l’année"
        rows={imports}
        rowKey={({ id }) => id}
        columns={[
          { title: 'Usage', cell: ({ usage }) => LIBELLES_USAGES_PIX[usage] },
          { title: 'Export', cell: ({ edition }) => LIBELLES_EDITIONS_PIX[edition].replace(/ \(.*$/, '') },
          { title: 'Compté', cell: toCompte },
          { title: 'Importé', cell: toOrigine },
          { title: 'Gestes', cell: (ligne) => <Suppression ecole={ecole} ligne={ligne} /> },
        ]}
      />
    </section>
  );
}

function toCompte({ usage, inscrits, termines, reussis }: ImportPix): string {
  const reussite = REUSSITES_PIX[usage];
  return reussite
    ? `${formatNombre(reussis ?? 0)} ${reussite} sur ${formatNombre(inscrits)}`
    : `${formatNombre(termines)} terminés sur ${formatNombre(inscrits)}`;
}

const toOrigine = ({ importeLe, par }: ImportPix): string =>
  `le ${formatInstant(importeLe)}${par ? `, par ${par.prenom} ${par.nom}` : ''}`;

function Suppression({ ecole, ligne }: { ecole: Ecole; ligne: ImportPix }) {
  if (!ligne.actionsPossibles.includes('supprimer')) return null;
  return (
    <BoutonGeste
      precision={`${LIBELLES_USAGES_PIX[ligne.usage]}, ${toOrigine(ligne)}`}
      geste={{
        envoi: toRetrait(ecole, ligne.id),
        succes: 'Import retiré',
        annulation: () => ({ envoi: toRetablissement(ecole, ligne.id) }),
      }}
    >
      retirer
    </BoutonGeste>
  );
}

import { LIBELLES_NIVEAUX_PIX, LIBELLES_USAGES_PIX, REUSSITES_PIX } from '@focale/domaine';
import { DataTable, formatNombre, formatPluriel, toPhrase } from '@focale/ui';
import type { Column } from '@focale/ui';
import type { UsagePix } from './pix-api.js';

type Ligne = Pick<UsagePix['niveaux'][number], 'inscrits' | 'termines' | 'reussis' | 'sommePix' | 'precedent'> & {
  nom: string;
};

/** Counts of one usage, level by level, beside the year before. */
export function TotauxPix({ usage }: { usage: UsagePix }) {
  const libelle = LIBELLES_USAGES_PIX[usage.usage];
  const reussite = REUSSITES_PIX[usage.usage];
  const lignes: Ligne[] = usage.niveaux.map((niveau) => ({ ...niveau, nom: LIBELLES_NIVEAUX_PIX[niveau.niveau] }));
  const total: Ligne = { ...usage, nom: 'Ensemble', sommePix: sumPix(lignes) };
  const avecPix = lignes.some(({ sommePix }) => sommePix !== null);
  const avecPasse = usage.precedent !== null;
  // Not imported is not zero.
  const toNombre = (nombre: number): string => (usage.imports > 0 ? formatNombre(nombre) : '–');
  const columns: [Column<Ligne>, ...Column<Ligne>[]] = [
    { title: 'Niveau', cell: ({ nom }) => nom },
    { title: 'Inscrits', cell: ({ inscrits }) => toNombre(inscrits), numeric: true },
    { title: 'Terminés', cell: ({ termines }) => toNombre(termines), numeric: true },
    ...(reussite
      ? [{ title: toPhrase(reussite), cell: ({ reussis }: Ligne) => toNombre(reussis ?? 0), numeric: true }]
      : []),
    ...(avecPix
      ? [
          {
            title: 'Pix en moyenne',
            cell: ({ sommePix, reussis, termines }: Ligne) => toMoyenne(sommePix, reussis ?? termines),
            numeric: true,
          },
        ]
      : []),
    ...(avecPasse
      ? [{ title: 'Année précédente', cell: ({ precedent }: Ligne) => toPasse(precedent), numeric: true }]
      : []),
  ];
  return (
    <section className="section">
      <div className="section-titre">
        <h2>{libelle}</h2>
        <span className="gris petit">
          {usage.imports > 0 ? formatPluriel(usage.imports, 'import') : 'rien cette année'}
        </span>
      </div>
      <DataTable
        caption={`${libelle}, par niveau`}
        rows={lignes.length > 1 ? [...lignes, total] : lignes}
        rowKey={({ nom }) => nom}
        columns={columns}
      />
    </section>
  );
}

const sumPix = (lignes: readonly Ligne[]): number | null =>
  lignes.reduce<number | null>((somme, { sommePix }) => (sommePix === null ? somme : (somme ?? 0) + sommePix), null);

const toMoyenne = (somme: number | null, personnes: number): string =>
  somme === null || personnes === 0 ? '–' : formatNombre(Math.round(somme / personnes));

function toPasse(precedent: Ligne['precedent']): string {
  if (!precedent) return '–';
  const { reussis, termines, inscrits } = precedent;
  return `${formatNombre(reussis ?? termines)} sur ${formatNombre(inscrits)}`;
}

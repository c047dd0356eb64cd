import { LIBELLES_NIVEAUX_PIX, REUSSITES_PIX } from '@focale/domaine';
import { DataTable, SelectField, formatNombre, toPhrase } from '@focale/ui';
import type { Essai } from './pix-api.js';

const NIVEAUX = Object.entries(LIBELLES_NIVEAUX_PIX).map(([value, label]) => ({ value, label }));

interface Props {
  essai: Essai;
  niveaux: Readonly<Record<string, string>>;
  onNiveau: (classe: string, niveau: string) => void;
}

/** The classes of the file with the level of each, to be checked or chosen. */
export function ClassesPix({ essai, niveaux, onNiveau }: Props) {
  const reussite = essai.usage ? REUSSITES_PIX[essai.usage] : undefined;
  return (
    <DataTable
      caption="Classes du fichier"
      captionVisible
      rows={essai.classes}
      rowKey={({ classe }) => classe}
      columns={[
        { title: 'Classe', cell: ({ classe }) => classe || 'Sans classe' },
        {
          title: 'Niveau',
          cell: ({ classe }) => (
            <SelectField
              label={<span className="sr">Niveau : {classe || 'lignes sans classe'}</span>}
              vide="À choisir"
              options={NIVEAUX}
              value={niveaux[classe] ?? ''}
              error={niveaux[classe] === '' ? 'Ce nom ne dit pas le niveau.' : undefined}
              onChange={(event) => onNiveau(classe, event.target.value)}
            />
          ),
        },
        { title: 'Inscrits', cell: ({ inscrits }) => formatNombre(inscrits), numeric: true },
        { title: 'Terminés', cell: ({ termines }) => formatNombre(termines), numeric: true },
        ...(reussite
          ? [
              {
                title: toPhrase(reussite),
                cell: ({ reussis }: Essai['classes'][number]) => formatNombre(reussis ?? 0),
                numeric: true,
              },
            ]
          : []),
      ]}
    />
  );
}

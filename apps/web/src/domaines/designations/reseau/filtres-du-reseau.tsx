import { LIBELLES_FONCTIONS_NUMERIQUES } from '@focale/domaine';
import { SelectField } from '@focale/ui';
import { Recherche, useFiltresDUrl } from '../../../cadres/index.js';
import { useSession } from '../../agents/index.js';
import { useTerritoires } from '../../etablissements/index.js';

const FONCTIONS = [
  { value: 'RRUPN', label: 'RRUPN' },
  ...Object.entries<string>(LIBELLES_FONCTIONS_NUMERIQUES).map(([value, label]) => ({ value, label })),
];

/** Words, function and département. */
export function FiltresDuReseau() {
  const { get, set } = useFiltresDUrl();
  const { departements } = useTerritoires();
  const academies = useSession().data?.habilitations.flatMap((h) => h.academie ?? h.academieDuDepartement ?? []) ?? [];
  return (
    <search className="filtres" aria-label="Filtres">
      <Recherche
        label="Chercher dans le réseau"
        hint="Nom, établissement, commune ou UAI ; les accents ne comptent pas"
      />
      <SelectField
        label="Fonction"
        vide="Toutes"
        options={FONCTIONS}
        value={get('fonction')}
        onChange={(event) => set('fonction', event.target.value)}
      />
      <SelectField
        label="Département"
        vide="Tous"
        options={departements
          .filter(({ academie }) => academies.length === 0 || academies.includes(academie))
          .map(({ code, nom }) => ({ value: code, label: nom }))}
        value={get('departement')}
        onChange={(event) => set('departement', event.target.value)}
      />
    </search>
  );
}

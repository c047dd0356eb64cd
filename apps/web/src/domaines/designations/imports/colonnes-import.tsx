import { Button, Disclosure, SelectField } from '@focale/ui';
import { useState } from 'react';
import type { Correspondance, ImportDesignations } from './imports-api.js';

interface Props {
  run: ImportDesignations;
  busy: boolean;
  onCorriger?: ((colonnes: Correspondance) => void) | undefined;
}

/** Which column of the file was read as what; a trial can be run again with another matching. */
export function ColonnesImport({ run: { colonnes, entetes }, busy, onCorriger }: Props) {
  const [choix, setChoix] = useState<Correspondance>(() =>
    Object.fromEntries(colonnes.flatMap(({ champ, colonne }) => (colonne ? [[champ, colonne]] : []))),
  );
  const manque = colonnes.some(({ obligatoire, colonne }) => obligatoire && !colonne);
  const trouvees = colonnes.filter(({ colonne }) => colonne).length;
  const options = entetes.filter((entete) => entete !== '').map((entete) => ({ value: entete, label: entete }));
  return (
    <Disclosure
      open={manque}
      summary={`Colonnes reconnues : ${trouvees} sur ${colonnes.length}${onCorriger ? ', à corriger si besoin' : ''}`}
    >
      <form
        className="pile"
        onSubmit={(event) => {
          event.preventDefault();
          onCorriger?.(choix);
        }}
      >
        <div className="champs">
          {colonnes.map(({ champ, libelle, obligatoire, colonne }) => (
            <SelectField
              key={champ}
              label={obligatoire ? `${libelle} (obligatoire)` : libelle}
              vide="Aucune colonne"
              disabled={!onCorriger}
              error={obligatoire && !colonne ? 'Choisissez la colonne qui le donne.' : undefined}
              options={options}
              value={choix[champ] ?? ''}
              onChange={(event) => setChoix(replace(choix, champ, event.target.value))}
            />
          ))}
        </div>
        {onCorriger ? (
          <div className="actions">
            <Button type="submit" variant="secondary" small busy={busy}>
              Relancer l’essai avec ces colonnes
            </Button>
          </div>
        ) : null}
      </form>
    </Disclosure>
  );
}

function replace(choix: Correspondance, champ: string, colonne: string): Correspondance {
  const { [champ]: _ancienne, ...reste } = choix;
  return colonne === '' ? reste : { ...reste, [champ]: colonne };
}

import { SelectField, TextArea } from '@focale/ui';
import { toOptions } from '../libelles.js';
import type { Ligne } from '../types.js';
import type { ChampsProps } from './types.js';

/** What the line asks, and whether it is ticked. */
export function ChampsTexte({ film, ligne, anomalies, set }: ChampsProps) {
  return (
    <fieldset className="choix pile">
      <legend>L’action</legend>
      <TextArea
        label="Intitulé"
        rows={2}
        value={ligne.intitule}
        error={anomalies.intitule}
        onChange={(event) => set({ intitule: event.target.value.replaceAll('\n', ' ') })}
      />
      <SelectField
        label="Nature"
        hint="Seules les actions se cochent et se comptent"
        options={toOptions(film.vocabulaire.natures)}
        value={ligne.nature}
        onChange={(event) => set({ nature: event.target.value as Ligne['nature'] })}
      />
    </fieldset>
  );
}

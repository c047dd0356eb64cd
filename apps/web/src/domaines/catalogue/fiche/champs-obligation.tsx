import { SelectField, TextArea } from '@focale/ui';
import { toOptions } from '../libelles.js';
import type { Ligne } from '../types.js';
import type { ChampsProps } from './types.js';

/** Whether the law asks for it, which text, and how sure that is. */
export function ChampsObligation({ film, ligne, set }: ChampsProps) {
  return (
    <fieldset className="choix pile">
      <legend>Obligation</legend>
      <div className="champs">
        <SelectField
          label="Obligation légale"
          options={toOptions(film.vocabulaire.obligations)}
          value={ligne.obligation}
          onChange={(event) => set({ obligation: event.target.value as Ligne['obligation'] })}
        />
        <SelectField
          label="Certitude"
          hint="Une obligation à vérifier n’est pas présentée comme certaine"
          options={toOptions(film.vocabulaire.certitudes)}
          value={ligne.certitude}
          onChange={(event) => set({ certitude: event.target.value as Ligne['certitude'] })}
        />
      </div>
      <TextArea
        label="Base légale"
        rows={2}
        value={ligne.baseLegale ?? ''}
        onChange={(event) => set({ baseLegale: event.target.value === '' ? null : event.target.value })}
      />
    </fieldset>
  );
}

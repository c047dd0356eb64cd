import { SelectField, TextArea } from '@focale/ui';
import { toOptions } from '../libelles.js';
import { ChampListe } from './champ-liste.js';
import type { ChampsProps } from './types.js';

/** What helps to do it, and the declaration that ticks it. */
export function ChampsAide({ film, ligne, set }: ChampsProps) {
  return (
    <fieldset className="choix pile">
      <legend>Pour aider à la faire</legend>
      <ChampListe
        label="Ressources"
        hint="Une par ligne"
        valeurs={ligne.ressources}
        onChange={(ressources) => set({ ressources })}
      />
      <ChampListe label="Outils" hint="Un par ligne" valeurs={ligne.outils} onChange={(outils) => set({ outils })} />
      <TextArea
        label="Remarque"
        rows={2}
        value={ligne.remarque ?? ''}
        onChange={(event) => set({ remarque: event.target.value === '' ? null : event.target.value })}
      />
      <SelectField
        label="Se coche seule quand l’établissement déclare"
        vide="Rien : l’établissement la coche lui-même"
        options={toOptions(film.vocabulaire.faits)}
        value={ligne.fait ?? ''}
        onChange={(event) => set({ fait: event.target.value === '' ? null : event.target.value })}
      />
      <div className="fr-checkbox-group">
        <input
          type="checkbox"
          id={`hors-film-${ligne.cle}`}
          checked={ligne.horsFilm}
          onChange={(event) => set({ horsFilm: event.target.checked })}
        />
        <label className="fr-label" htmlFor={`hors-film-${ligne.cle}`}>
          Ligne hors film
          <span className="fr-hint-text">Demandée par un guide, absente du film d’origine ; montrée comme telle</span>
        </label>
      </div>
    </fieldset>
  );
}

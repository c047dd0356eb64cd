import { LIBELLES_RESPONSABLES, PERIODES, formatResponsable } from '@focale/domaine';
import { Button, ChoiceGroup, Disclosure, SelectField, TextField } from '@focale/ui';
import { getBornes } from '../edition/list-anomalies.js';
import { toOptions } from '../libelles.js';
import type { ChampsProps } from './types.js';

const ACTEURS = Object.entries(LIBELLES_RESPONSABLES).map(([value, label]) => ({ value, label }));

/** Who answers for the line, by when, after what. */
export function ChampsQuiQuand({ film, lignes, ligne, anomalies, set }: ChampsProps) {
  const { debut, fin } = getBornes(film.annee);
  const horsPeriode = !PERIODES.find(({ code }) => code === ligne.periode)?.mois.includes(
    Number(ligne.echeance.slice(5, 7)),
  );
  return (
    <fieldset className="choix pile">
      <legend>Qui, quand</legend>
      <div className="champs">
        <SelectField
          label="Fonction responsable"
          hint={ligne.responsableOrigine === 'propose' ? 'Proposée par défaut, à valider' : undefined}
          options={toOptions(film.vocabulaire.responsables)}
          value={ligne.responsable}
          onChange={(event) => set({ responsable: event.target.value, responsableOrigine: 'film' })}
        />
        <TextField
          label="Échéance"
          hint={explainEcheance(film, ligne, horsPeriode)}
          type="date"
          min={debut}
          max={fin}
          value={ligne.echeance}
          error={anomalies.echeance}
          onChange={(event) => set({ echeance: event.target.value })}
        />
      </div>
      {ligne.responsableOrigine === 'propose' ? (
        <p>
          <Button variant="tertiary" small onClick={() => set({ responsableOrigine: 'film' })}>
            Valider cette fonction
          </Button>
        </p>
      ) : null}
      <SelectField
        label="Action préalable"
        hint="Les établissements sont prévenus tant qu’elle n’est pas faite"
        vide="Aucune"
        error={anomalies.prerequis}
        options={lignes
          .filter(({ cle }) => cle !== ligne.cle)
          .map(({ cle, theme, intitule }) => ({ value: cle, label: `${theme} · ${intitule}` }))}
        value={ligne.prerequis ?? ''}
        onChange={(event) => set({ prerequis: event.target.value === '' ? null : event.target.value })}
      />
      <Disclosure summary={`Acteurs associés : ${toActeurs(ligne.acteursAssocies)}`}>
        <ChoiceGroup
          type="checkbox"
          columns
          label="Qui prend part à cette action"
          options={ACTEURS}
          checked={ligne.acteursAssocies}
          controls={{
            onChange: ({ target: { value, checked } }) =>
              set({
                acteursAssocies: checked
                  ? [...ligne.acteursAssocies, value]
                  : ligne.acteursAssocies.filter((acteur) => acteur !== value),
              }),
          }}
        />
      </Disclosure>
    </fieldset>
  );
}

function explainEcheance({ attendus }: ChampsProps['film'], { cle }: ChampsProps['ligne'], horsPeriode: boolean) {
  const partages = attendus.filter((attendu) => attendu.cle === cle).map(({ intitule }) => `« ${intitule} »`);
  const phrases = [
    ...(horsPeriode ? ['Hors des mois de sa période : est-ce voulu ?'] : []),
    ...(partages.length > 0 ? [`L’attendu ${partages.join(', ')} a la même échéance : il suivra.`] : []),
  ];
  return phrases.length === 0 ? undefined : phrases.join(' ');
}

const toActeurs = (codes: readonly string[]): string =>
  codes.length === 0 ? 'aucun' : codes.map(formatResponsable).join(', ');

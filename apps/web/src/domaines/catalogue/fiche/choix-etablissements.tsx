import { Alert, ChoiceGroup } from '@focale/ui';
import { CONDITIONS, canApply, explainRegle, listConditions, toggleCondition } from './composition-regle.js';
import type { ChampsProps } from './types.js';

/** Which schools the line is for: conditions that add up, and what they mean in words. */
export function ChoixEtablissements({ ligne, set }: ChampsProps) {
  const { applicabilite } = ligne;
  return (
    <div className="pile">
      <ChoiceGroup
        type="checkbox"
        columns
        label="Établissements concernés"
        hint="Tous tant que rien n’est coché ; sinon, ceux qui remplissent toutes les conditions cochées"
        options={CONDITIONS.map(({ terme, label }) => ({ value: terme, label }))}
        checked={listConditions(applicabilite)}
        controls={{
          onChange: (event) => set({ applicabilite: toggleCondition(applicabilite, event.target.value) }),
        }}
      />
      <p className="conseil" role="status">
        Cette ligne {explainRegle(applicabilite).replace(/^réservé/, 'est réservée')}.
      </p>
      {canApply(applicabilite) ? null : (
        <Alert tone="warning" title="Aucun établissement ne peut remplir toutes ces conditions" />
      )}
    </div>
  );
}

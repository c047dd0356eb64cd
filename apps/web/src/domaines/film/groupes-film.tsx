import { isComptee } from '@focale/domaine';
import { useMots } from '../../cadres/index.js';
import { useContexteFilm } from './contexte-film.js';
import { LigneFilm } from './ligne-film.js';
import { isSelectionnable } from './lot/use-selection.js';
import type { Selection } from './lot/use-selection.js';
import type { Groupe } from './vues/group-actions.js';

interface Props {
  groupe: Groupe;
  selection: Selection;
}

/** Mark of a group in the page, to go straight to it. */
export const toAncre = ({ cle }: Groupe): string => `groupe-${cle.replace(/\s+/g, '-')}`;

/** Lines under one heading, with their count. */
export function GroupeFilm({ groupe, selection }: Props) {
  const { demandee } = useContexteFilm();
  const { dire } = useMots();
  const comptees = groupe.lignes.filter((ligne) => isComptee(ligne.nature) && ligne.statut !== 'sans_objet');
  const faites = comptees.filter((ligne) => ligne.statut === 'fait').length;
  return (
    <section className="groupe">
      <h3 id={toAncre(groupe)} tabIndex={-1}>
        {dire(groupe.titre)}
        {comptees.length > 0 ? (
          <span>
            {faites}
            <span aria-hidden="true"> / </span>
            <span className="sr"> faites sur </span>
            {comptees.length}
          </span>
        ) : null}
      </h3>
      {selection.active ? <ToutLeGroupe groupe={groupe} selection={selection} /> : null}
      <ul className="nu">
        {groupe.lignes.map((action) => (
          <LigneFilm
            key={action.code === demandee ? `${action.code}!` : action.code}
            action={action}
            selection={selection}
            demandee={action.code === demandee}
          />
        ))}
      </ul>
    </section>
  );
}

function ToutLeGroupe({ groupe, selection }: Props) {
  const codes = groupe.lignes.filter(isSelectionnable).map(({ code }) => code);
  if (codes.length === 0) return null;
  const toutes = codes.every((code) => selection.codes.has(code));
  return (
    <label className="tout-le-groupe">
      <input
        type="checkbox"
        className="case-choix"
        checked={toutes}
        ref={(element) => {
          if (element) element.indeterminate = !toutes && codes.some((code) => selection.codes.has(code));
        }}
        onChange={() => selection.setAll(codes, !toutes)}
      />
      Tout sélectionner<span className="sr"> : {groupe.titre}</span>
    </label>
  );
}

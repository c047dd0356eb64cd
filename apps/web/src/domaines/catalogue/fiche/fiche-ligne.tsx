import { Button } from '@focale/ui';
import { listAnomalies } from '../edition/list-anomalies.js';
import type { Gestes } from '../edition/use-gestes.js';
import type { FilmModele, Ligne } from '../types.js';
import { ChampsAide } from './champs-aide.js';
import { ChampsObligation } from './champs-obligation.js';
import { ChampsQuiQuand } from './champs-qui-quand.js';
import { ChampsTexte } from './champs-texte.js';
import { ChoixEtablissements } from './choix-etablissements.js';
import type { ChampsProps } from './types.js';

interface Props {
  film: FilmModele;
  lignes: readonly Ligne[];
  ligne: Ligne;
  gestes: Gestes;
}

/** Every field of a line. Nothing to validate: what is typed goes to the draft. */
export function FicheLigne({ film, lignes, ligne, gestes }: Props) {
  const champs: ChampsProps = {
    film,
    lignes,
    ligne,
    anomalies: listAnomalies(ligne, new Set(lignes.map(({ cle }) => cle)), film.annee),
    set: (plus) => gestes.update(ligne.cle, plus),
  };
  return (
    <form
      className="fiche-ligne-film"
      aria-label={`Modifier « ${ligne.intitule} »`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        gestes.open(null);
      }}
    >
      <ChampsTexte {...champs} />
      <ChampsQuiQuand {...champs} />
      <ChoixEtablissements {...champs} />
      <ChampsObligation {...champs} />
      <ChampsAide {...champs} />
      <div className="actions">
        <Button type="submit" variant="secondary">
          Fermer la fiche
        </Button>
        <p className="gris petit">Clé {ligne.cle} : elle relie cette action d’une année à l’autre et ne change pas.</p>
      </div>
    </form>
  );
}

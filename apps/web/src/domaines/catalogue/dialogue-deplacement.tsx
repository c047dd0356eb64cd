import { Dialog } from '@focale/ui';
import { Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { ChampsDePlace, controleEcheance } from './ajout-ligne.js';
import type { LignePlacee } from './ajout-ligne.js';
import type { Gestes } from './edition/use-gestes.js';
import { LIGNE } from './libelles.js';
import type { FilmModele, Ligne } from './types.js';

interface Props {
  film: FilmModele;
  lignes: readonly Ligne[];
  ligne: Ligne;
  gestes: Gestes;
  onClose: () => void;
}

/** Moves a line to another period or theme, with the deadline that goes with it. */
export function DialogueDeplacement({ film, lignes, ligne, gestes, onClose }: Props) {
  const formulaire = useFormulaire({
    regles: LIGNE,
    envoi: (corps) => gestes.place(ligne, corps as LignePlacee),
    titre: ligne.intitule,
    defaut: ligne,
    demandes: () => ['periode', 'theme', 'echeance'],
    controle: controleEcheance(film.annee),
  });
  return (
    <Dialog title={`Déplacer « ${ligne.intitule} »`} onClose={onClose}>
      <Formulaire de={formulaire} action="Déplacer" onAnnuler={onClose}>
        <p>Elle garde sa clé : aucun établissement ne perd sa coche ni sa preuve.</p>
        <ChampsDePlace
          de={formulaire}
          film={film}
          lignes={lignes}
          aide="Reste la même tant que vous ne la changez pas"
        />
      </Formulaire>
    </Dialog>
  );
}

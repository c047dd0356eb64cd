import { UpdateFonctionDto } from '@focale/api-client';
import { toEnvoi } from '../../api/envoi.js';
import { Champ, Formulaire, Liste, useFormulaire } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import type { Fonction } from './fonctions-api.js';

interface Props {
  ecole: Ecole;
  fonction: Fonction;
  onDone: () => void;
}

const ROUTE = '/etablissements/{uai}/annees/{annee}/fonctions/{code}';

/** The holders of a function, as they are declared. */
const toLue = ({ titulaires, version }: Pick<Fonction, 'titulaires' | 'version'>) => ({
  agents: titulaires.map(({ agent, debut, fin }) => ({ ...agent, debut, fin })),
  version,
});

/** Who holds a function, from when to when; several may, at once or one after the other. */
export function FormulaireFonction({ ecole, fonction, onDone }: Props) {
  const neuf = { debut: `${ecole.annee.slice(0, 4)}-09-01` };
  const formulaire = useFormulaire({
    regles: UpdateFonctionDto,
    envoi: toEnvoi('put', ROUTE, { ...toPath(ecole), code: fonction.code }),
    titre: fonction.libelle,
    lue: toLue(fonction),
    relue: toLue,
    propose: fonction.titulaires.length > 0 ? undefined : { agents: [neuf] },
    succes: `${fonction.libelle} : enregistré`,
    onEcrit: onDone,
  });
  return (
    <Formulaire
      de={formulaire}
      nom={fonction.libelle}
      action="Enregistrer"
      onAnnuler={onDone}
      quiVoit={<QuiVoit de="fonctions" quoi="ces noms" />}
    >
      <p className="conseil">{fonction.commentDesigner}</p>
      <Liste de={formulaire} nom="agents" ajout="Ajouter un titulaire" element="titulaire" neuf={neuf}>
        {(chemin) => (
          <>
            <Champ de={formulaire} nom={`${chemin}.prenom`} autoComplete="off" />
            <Champ de={formulaire} nom={`${chemin}.nom`} autoComplete="off" />
            <Champ de={formulaire} nom={`${chemin}.courriel`} autoComplete="off" />
            <Champ de={formulaire} nom={`${chemin}.debut`} />
            <Champ de={formulaire} nom={`${chemin}.fin`} />
          </>
        )}
      </Liste>
    </Formulaire>
  );
}

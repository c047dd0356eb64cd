import { UpdateParametresDto } from '@focale/api-client';
import { Champ, Formulaire, Liste, useFormulaire } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import { toCorrection } from './parametres-api.js';
import type { CheminAcademie, Parametres } from './parametres-api.js';

interface Props {
  academie: CheminAcademie;
  parametres: Parametres;
}

/** Names, recommended rates, envelope and opening of the rentrée. */
export function FormulaireParametres({ academie, parametres }: Props) {
  const formulaire = useFormulaire({
    regles: UpdateParametresDto,
    envoi: toCorrection(academie),
    titre: 'Paramètres de l’académie',
    lue: parametres,
    succes: 'Paramètres enregistrés',
  });
  return (
    <Formulaire
      de={formulaire}
      nom="Paramètres de l’académie"
      action="Enregistrer les paramètres"
      className="formulaire carte"
      quiVoit={
        <QuiVoit>
          Les établissements lisent les noms, les taux recommandés et la date ; l’enveloppe reste à qui suit toute
          l’académie, et la part d’un département à qui le suit.
        </QuiVoit>
      }
    >
      <Champ de={formulaire} nom="rentreeOuverteLe" />
      <Champ de={formulaire} nom="libelleRole" forme="boutons" />
      <div className="champs">
        <Champ de={formulaire} nom="libelleService" />
        <Champ de={formulaire} nom="libelleCommission" />
      </div>
      <Champ de={formulaire} nom="tauxRecommandes" />
      <Champ de={formulaire} nom="enveloppeImp" />
      <Liste de={formulaire} nom="enveloppesImp" ajout="Ajouter un département" element="département" neuf={{}}>
        {(chemin) => (
          <>
            <Champ de={formulaire} nom={`${chemin}.departement`} />
            <Champ de={formulaire} nom={`${chemin}.montant`} />
          </>
        )}
      </Liste>
      <div className="champs">
        <Champ de={formulaire} nom="rgpdDroitsMois" />
        <Champ de={formulaire} nom="rgpdViolationHeures" />
      </div>
    </Formulaire>
  );
}

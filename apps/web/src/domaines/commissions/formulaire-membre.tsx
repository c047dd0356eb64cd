import { AddMembreDto } from '@focale/api-client';
import { isQualiteAnonyme } from '@focale/domaine';
import type { QualiteCommission } from '@focale/domaine';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toCorrection } from './commissions-api.js';
import type { Membre } from './types.js';

interface Props {
  ecole: Ecole;
  /** The one to correct, with the version of the commission. */
  membre?: Membre & { version: number };
  onDone: () => void;
}

/** Adds or corrects a member: a name for an adult of the school, a number for pupils and parents. */
export function FormulaireMembre({ ecole, membre, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: AddMembreDto,
    envoi: membre ? toCorrection(ecole, membre.id) : toAjout(ecole),
    titre: membre ? `Membre : ${membre.nom ?? membre.libelle}` : 'Ajouter un membre',
    lue: membre,
    defaut: { qualite: 'enseignant', nombre: 1 },
    demandes: ({ qualite }) =>
      isQualiteAnonyme(qualite as QualiteCommission) ? ['qualite', 'nombre'] : ['qualite', 'prenom', 'nom', 'courriel'],
    succes: membre ? 'Membre modifié' : 'Membre ajouté',
    onEcrit: onDone,
  });
  const anonyme = isQualiteAnonyme(useValeur(formulaire, 'qualite') as QualiteCommission);
  return (
    <Formulaire
      de={formulaire}
      action={membre ? 'Enregistrer' : 'Ajouter'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <Champ de={formulaire} nom="qualite" />
      {anonyme ? (
        <>
          <p>
            <strong>Aucun nom d’élève ni de parent n’est enregistré</strong> : seulement la qualité et le nombre.
          </p>
          <Champ de={formulaire} nom="nombre" requis />
        </>
      ) : (
        <div className="champs">
          <Champ de={formulaire} nom="prenom" requis autoComplete="off" />
          <Champ de={formulaire} nom="nom" requis autoComplete="off" />
          <Champ de={formulaire} nom="courriel" autoComplete="off" />
        </div>
      )}
    </Formulaire>
  );
}

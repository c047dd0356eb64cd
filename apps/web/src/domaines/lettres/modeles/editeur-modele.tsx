import { CreateModeleDto } from '@focale/api-client';
import { Champ, Formulaire, Groupe, useFormulaire } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import { toAjout, toCorrection } from './modeles-api.js';
import type { Academie, Modele } from './modeles-api.js';

/** What may stand between braces, and what replaces it. */
const REPERES = [
  ['{{etablissement}}', 'le nom de l’établissement'],
  ['{{annee}}', 'l’année scolaire'],
  ['{{rrupn}}', 'le nom de la personne désignée'],
  ['{{chef}}', 'le nom du chef d’établissement'],
  ['{{domaines}}', 'les domaines confiés'],
  ['{{compensation}}', 'la compensation, en toutes lettres'],
] as const;

interface Props {
  academie: Academie;
  /** The draft that is edited; none for a new model. */
  modele?: Modele;
  onDone: () => void;
}

/** Writes a model, with what may stand between braces listed beside. */
export function EditeurModele({ academie, modele, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: CreateModeleDto,
    envoi: modele ? toCorrection(academie, modele.id) : toAjout(academie),
    titre: modele?.nom ?? 'Écrire un modèle de lettre',
    lue: modele,
    succes: 'Brouillon du modèle enregistré',
    onEcrit: onDone,
  });
  return (
    <div className="deux">
      <Formulaire
        de={formulaire}
        nom="Modèle de lettre"
        action="Enregistrer le brouillon"
        onAnnuler={onDone}
        className="formulaire carte"
        quiVoit={<QuiVoit>Une fois publié, le modèle est proposé à tous les établissements de l’académie.</QuiVoit>}
      >
        <Champ de={formulaire} nom="nom" />
        <Champ de={formulaire} nom="contenu.missionsPrincipales" />
        <Champ de={formulaire} nom="contenu.missionsSecondaires" />
        <Champ de={formulaire} nom="contenu.qualification" />
        <Champ de={formulaire} nom="contenu.formations" />
        <Groupe de={formulaire} nom="contenu.moyens" />
        <Champ de={formulaire} nom="contenu.remuneration" />
        <Champ de={formulaire} nom="contenu.suivi" />
        <Champ de={formulaire} nom="contenu.indicateurs" />
        <Champ de={formulaire} nom="contenu.texteLibre" />
        <Champ de={formulaire} nom="contenu.lieu" />
      </Formulaire>
      <section className="carte" aria-labelledby="titre-reperes">
        <h2 id="titre-reperes">Ce qui se remplit seul</h2>
        <p className="gris">À écrire tel quel dans le texte ; chaque lettre y met ce qui la concerne.</p>
        <dl className="fiche">
          {REPERES.map(([repere, sens]) => (
            <div key={repere} className="fiche-ligne">
              <dt>
                <code>{repere}</code>
              </dt>
              <dd>{sens}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

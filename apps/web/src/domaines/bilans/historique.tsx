import { Button, Dialog, Disclosure, formatDate, formatInstant, useToast } from '@focale/ui';
import type { TexteRiche } from '@focale/texte-riche';
import { Async } from '../../cadres/index.js';
import { TexteRicheLu } from '../../cadres/texte-riche/index.js';
import { toNom } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useVersions } from './bilans-api.js';
import type { Bilan, Versions } from './bilans-api.js';
import type { Enregistreur } from './enregistreur.js';

interface HistoriqueProps {
  ecole: Ecole;
  bilan: Bilan;
  /** Of who may take back an earlier text; nobody else's. */
  enregistreur: Enregistreur | undefined;
  onClose: () => void;
}

/** What the bilan was: its editions as they were frozen, and each text that was saved of its blocks. */
export function Historique({ ecole, bilan, enregistreur, onClose }: HistoriqueProps) {
  const versions = useVersions(ecole, bilan.agent.id);
  return (
    <Dialog title="Historique du bilan" onClose={onClose}>
      <Async query={versions}>
        {({ editions, sauvegardes }) => (
          <div className="pile">
            {editions.length > 0 ? <Editions editions={editions} /> : null}
            <section className="pile-serree">
              <h3>Textes remplacés</h3>
              {sauvegardes.length === 0 ? <p className="gris">Aucun texte n’a été remplacé.</p> : null}
              <ul className="nu pile-serree">
                {sauvegardes.map((sauvegarde) => (
                  <li key={sauvegarde.id}>
                    <Sauvegarde sauvegarde={sauvegarde} enregistreur={enregistreur} />
                  </li>
                ))}
              </ul>
            </section>
          </div>
        )}
      </Async>
    </Dialog>
  );
}

function Editions({ editions }: Pick<Versions, 'editions'>) {
  return (
    <section className="pile-serree">
      <h3>Éditions</h3>
      <ol className="nu pile-serree">
        {editions.map(({ edition, arreteLe, empreinte, motif, changements }) => (
          <li key={edition}>
            <strong>Édition {edition}</strong>
            {`, arrêtée le ${formatDate(arreteLe)}`}
            {motif ? ` puis renvoyée : ${motif}` : null}
            {changements.length > 0 ? <p className="petit">Ont changé : {changements.join(', ')}.</p> : null}
            <p className="gris petit texte-brut">Empreinte {empreinte}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SauvegardeProps {
  sauvegarde: Versions['sauvegardes'][number];
  enregistreur: Enregistreur | undefined;
}

function Sauvegarde({ sauvegarde, enregistreur }: SauvegardeProps) {
  const toast = useToast();
  const { bloc, titre, le, auteur } = sauvegarde;
  const contenu = sauvegarde.contenu as unknown as TexteRiche;
  const takeBack = ({ change, getInstantane }: Enregistreur): void => {
    const { bilan, saisies } = getInstantane();
    const avant = saisies[bloc]?.mien.contenu ?? bilan.blocs.find(({ code }) => code === bloc)?.contenu ?? null;
    change(bloc, { contenu });
    toast(`Texte du ${formatInstant(le)} repris`, () => change(bloc, { contenu: avant && { ...avant } }));
  };
  return (
    <Disclosure summary={`${titre}, ${formatInstant(le)}, ${toNom(auteur)}`}>
      <TexteRicheLu texte={contenu} />
      {enregistreur ? (
        <p>
          <Button small variant="secondary" onClick={() => takeBack(enregistreur)}>
            Reprendre ce texte<span className="sr"> : {titre}</span>
          </Button>
        </p>
      ) : null}
    </Disclosure>
  );
}

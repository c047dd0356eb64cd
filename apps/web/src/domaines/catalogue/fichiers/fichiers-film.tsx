import { Alert, Button, Empty, FileDrop, Icon, buttonClass, formatPluriel, useToast } from '@focale/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { toApiUrl } from '../../../api/client.js';
import { ProblemeApi } from '../../../api/probleme-api.js';
import { FormProblem, PageTitle, QuiVoit } from '../../../cadres/index.js';
import { useAcademie } from '../../etablissements/index.js';
import { ListeDifferences, countDifferences } from '../comparaison/liste-differences.js';
import { toRoute, useFilmModele, useImportFilm } from '../film-modele-api.js';
import { FautesDuFichier } from './fautes-du-fichier.js';

const ACCEPTES = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The film as a spreadsheet: taken away, and brought back after a trial that writes nothing. */
export function FichiersDuFilm() {
  const academie = useAcademie();
  const film = useFilmModele(academie.path).data;
  const version = film?.brouillon?.version ?? 0;
  const [fichier, setFichier] = useState<File | null>(null);
  const essai = useImportFilm(academie.path);
  const ecriture = useImportFilm(academie.path);
  const toast = useToast();
  const navigate = useNavigate();
  const canImport = film?.actionsPossibles.includes('importer') ?? false;
  const refus = essai.error instanceof ProblemeApi && essai.error.erreurs.length > 0 ? essai.error : null;
  return (
    <>
      <PageTitle
        name="Importer, exporter le film"
        title="Travaillez le film dans un tableur, puis rapportez-le ici"
        sous="Le fichier exporté, rapporté tel quel, ne change rien : chaque colonne fait l’aller et le retour."
        fil={<Link to={academie.base}>Tableau de bord</Link>}
      />
      <section className="section" aria-labelledby="titre-export">
        <h2 id="titre-export">Exporter</h2>
        <p className="gris">{film?.brouillon ? 'Le brouillon, tel qu’il est enregistré.' : 'Le film publié.'}</p>
        <p className="actions">
          {['csv', 'xlsx'].map((format) => (
            <a
              key={format}
              className={buttonClass('secondary', true)}
              href={toApiUrl(`${toRoute(academie.path)}/export`, { format })}
              download
            >
              <Icon name="document" /> Exporter en {format.toUpperCase()}
            </a>
          ))}
        </p>
      </section>
      {canImport ? (
        <section className="section pile" aria-labelledby="titre-import">
          <h2 id="titre-import">Importer</h2>
          <FileDrop
            label="Fichier du film"
            hint="CSV ou XLSX, mêmes colonnes que l’export. D’abord un essai : rien n’est écrit."
            accept={ACCEPTES}
            onFile={(choisi) => {
              setFichier(choisi);
              ecriture.reset();
              essai.mutate({ fichier: choisi, essai: true, version });
            }}
          />
          {refus ? <FautesDuFichier refus={refus} /> : <FormProblem error={essai.error ?? ecriture.error} />}
          {essai.isPending ? <p role="status">Lecture du fichier…</p> : null}
          {essai.data && fichier ? (
            countDifferences(essai.data.differences) === 0 ? (
              <Empty title="Aucune différence">
                <p>
                  {formatPluriel(essai.data.lignes, 'ligne lue', 'lignes lues')} dans {fichier.name} : le film est déjà
                  celui-là.
                </p>
              </Empty>
            ) : (
              <>
                <Alert
                  tone="info"
                  live
                  title={`${formatPluriel(essai.data.lignes, 'ligne lue', 'lignes lues')}, ${formatPluriel(countDifferences(essai.data.differences), 'différence')}`}
                >
                  <p>
                    Rien n’est encore écrit.
                    {film?.brouillon ? ' Le fichier remplacera le brouillon en cours.' : ''}
                  </p>
                </Alert>
                <p className="actions">
                  <Button
                    busy={ecriture.isPending}
                    onClick={() =>
                      ecriture.mutate(
                        { fichier, essai: false, version },
                        {
                          onSuccess: () => {
                            toast('Fichier enregistré comme brouillon');
                            void navigate(`${academie.base}/film-modele/comparaison`);
                          },
                        },
                      )
                    }
                  >
                    Enregistrer comme brouillon
                  </Button>
                </p>
                <ListeDifferences differences={essai.data.differences} />
              </>
            )
          ) : null}
          <QuiVoit>Le brouillon n’est lu que de qui suit l’académie ; rien ne part aux établissements.</QuiVoit>
        </section>
      ) : null}
    </>
  );
}

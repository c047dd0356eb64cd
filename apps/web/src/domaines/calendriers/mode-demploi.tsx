import { Disclosure } from '@focale/ui';

/** What to do with the address; the names of menus change, what to look for does not. */
export function ModeDemploi() {
  return (
    <Disclosure summary="Comment l’ajouter à mon agenda">
      <ol>
        <li>Copiez l’adresse au moment où elle s’affiche.</li>
        <li>
          Dans votre agenda (messagerie académique, téléphone ou autre), cherchez « S’abonner à un calendrier » ou «
          Ajouter un calendrier par adresse ».
        </li>
        <li>Collez l’adresse. L’agenda la relira de lui-même, plusieurs fois par jour ou par semaine selon l’outil.</li>
      </ol>
      <p>
        Le calendrier porte les actions qui restent à faire, à leur échéance (intitulé, thème, fonction responsable,
        établissement), et les dates que l’académie publie. Aucun nom de personne n’y figure. Une action faite en
        disparaît ; elle se coche toujours ici.
      </p>
    </Disclosure>
  );
}

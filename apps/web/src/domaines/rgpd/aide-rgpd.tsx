import { Disclosure } from '@focale/ui';

/** Who answers for what, in a few sentences. */
export function AideRgpd({ role }: { role: string }) {
  return (
    <Disclosure summary="Qui est responsable, où est le registre ?">
      <p>
        Le chef d’établissement est responsable de tous les traitements de données de l’établissement. Le délégué à la
        protection des données (DPD) de l’académie le conseille.
      </p>
      <p>
        Le registre est l’application RADIO, dans ARENA. Un déclarant y propose un traitement, le DPD donne un avis,
        puis le chef d’établissement l’inscrit ou non. Il peut donner le rôle de déclarant au {role}.
      </p>
      <p>
        Les ressources reliées au GAR n’ont pas à y figurer : le ministre en est responsable. Les personnes doivent tout
        de même en être informées.
      </p>
    </Disclosure>
  );
}

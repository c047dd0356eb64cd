/** Sends one request; resolves with the body. @throws on any answer that is not a 2xx */
export function send(client, demande) {
  return new Promise((resolve, reject) => {
    const morceaux = [];
    let statut = 0;
    client.dispatch(demande, {
      onRequestStart: () => undefined,
      onResponseStart: (_, code) => void (statut = code),
      onResponseData: (_, morceau) => void morceaux.push(morceau),
      onResponseEnd: () => {
        const corps = Buffer.concat(morceaux);
        if (statut >= 200 && statut < 300) resolve(corps);
        else reject(new Error(`${demande.method} ${demande.path}: ${statut} ${corps.toString().slice(0, 300)}`));
      },
      onResponseError: (_, erreur) => reject(erreur),
    });
  });
}

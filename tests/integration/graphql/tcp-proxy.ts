import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between Ulger and its database, and can do to the way between them what networks do. */
export type TcpProxy = {
  readonly port: number;
  /** Takes connections and bytes, and forwards nothing. */
  readonly hang: () => void;
  /** Cuts all connections and takes no new one. */
  readonly refuse: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const startProxy = async (to: { readonly host: string; readonly port: number }): Promise<TcpProxy> => {
  const sockets = new Set<Socket>();
  let hangs = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    if (hangs) socket.pause();
  };
  const take = (from: Socket): void => {
    keep(from);
    if (hangs) return;
    const onward = connect(to.port, to.host);
    keep(onward);
    for (const [one, other] of [
      [from, onward],
      [onward, from],
    ] as const) {
      one.on('data', (bytes) => {
        if (!hangs) other.write(bytes);
      });
      one.on('close', () => other.destroy());
    }
  };
  const listen = async (port: number): Promise<Server> => {
    const server = createServer(take).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  let server = await listen(0);
  // @NOTE A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    cut();
    await closed;
  };
  return {
    port,
    hang: () => {
      hangs = true;
      for (const socket of sockets) socket.pause();
    },
    refuse: stop,
    mend: async () => {
      if (hangs) cut();
      hangs = false;
      if (!server.listening) server = await listen(port);
    },
    close: stop,
  };
};

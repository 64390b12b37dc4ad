"""One window for one library: a second start on the same file raises the first window and ends."""

import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE = b"raise\n"
PATIENCE_MS = 2000


class SingleInstance(QObject):
    """Holds a library for this window; ``raise_asked`` says that somebody started the program on it again."""

    raise_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def claim(self, library: Path) -> bool:
        """Return whether ``library`` is ours now; where another window has it, that one comes to the front instead."""
        name = server_name(library)
        if self._server is not None and self._server.serverName() == name:
            return True
        lock = QLockFile(QDir.temp().filePath(f"{name}.lock"))  # two starts at once: the later one waits, then asks
        lock.tryLock(PATIENCE_MS)
        try:
            if _raise_other(name):
                return False
            self.release()
            self._serve(name)
            return True
        finally:
            lock.unlock()

    def release(self) -> None:
        """Let another window have the library."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _serve(self, name: str) -> None:
        QLocalServer.removeServer(name)  # what a killed program left behind
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(name)
        self._server = server

    def _answer(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_asked.emit()


def server_name(library: Path) -> str:
    """Return the local server's name for one library file, the same however its path is written."""
    key = os.path.normcase(library.expanduser().resolve())
    digest = QCryptographicHash.hash(key.encode(), QCryptographicHash.Algorithm.Sha256)
    return "fair-hearing-" + bytes(digest.toHex().data()).decode("ascii")[:24]


def _raise_other(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(RAISE)
    socket.waitForBytesWritten(PATIENCE_MS)
    socket.disconnectFromServer()
    return True

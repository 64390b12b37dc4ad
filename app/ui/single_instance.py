"""One window for one library: a second start on the same file raises the first window and ends.

Another user's window, or one on another computer, cannot be raised; a lock beside the file tells who has it.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir, QFileInfo, QLockFile, QObject, QSysInfo, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE = b"raise\n"
PATIENCE_MS = 2000


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a library open: the name of a log-in and of a computer, each empty where it is not known or is ours."""

    user: str
    computer: str


class SingleInstance(QObject):
    """Holds a library for this window; ``raise_asked`` says that somebody started the program on it again.

    ``holder`` is who has the library that was claimed last where no window of ours could be raised.
    """

    raise_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._lock: QLockFile | None = None
        self.holder: Holder | None = None

    def claim(self, library: Path) -> bool:
        """Return whether ``library`` is ours now; where another window has it, that one comes to the front instead."""
        name, self.holder = server_name(library), None
        if self._server is not None and self._server.serverName() == name:
            return True
        lock = QLockFile(QDir.temp().filePath(f"{name}.lock"))  # two starts at once: the later one waits, then asks
        lock.tryLock(PATIENCE_MS)
        try:
            if _raise_other(name):
                return False
            mine = self._lock_beside(library)
            if self.holder is not None:
                return False
            self.release()
            self._lock = mine
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
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _lock_beside(self, library: Path) -> QLockFile | None:
        """Return the lock, taken; ``None`` where none can be made or ``holder`` has it. A killed program holds none."""
        lock = QLockFile(str(lock_name(library)))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            return lock
        if lock.error() is QLockFile.LockError.LockFailedError:
            self.holder = _holder(lock, lock_name(library))
        return None

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


def lock_name(library: Path) -> Path:
    """Return the file beside a library that is there while a window has it."""
    return library.with_name(f".{library.name}.open")


def _holder(lock: QLockFile, file: Path) -> Holder:
    user = QFileInfo(str(file)).owner()
    _process, computer, _program = lock.getLockInfo()
    here = QSysInfo.machineHostName()
    ours = user == QFileInfo(str(Path.home())).owner()
    return Holder("" if ours else user, "" if computer == here else computer)


def _raise_other(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(RAISE)
    socket.waitForBytesWritten(PATIENCE_MS)
    socket.disconnectFromServer()
    return True

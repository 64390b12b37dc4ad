#!/bin/sh
# Installs Fair Hearing for the person who runs this: the program, its menu entry and its file type, nothing else.
# "install.sh --remove" takes it away again; libraries, recordings and settings are never touched.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/fair-hearing
command=$HOME/.local/bin/fair-hearing
entry=$share/applications/fair-hearing.desktop

forget() {
    rm -rf "$program"
    rm -f "$command" "$entry" "$share/mime/packages/fair-hearing.xml" "$share/man/man1/fair-hearing.1.gz" \
        "$share/metainfo/@IDENTITY@.metainfo.xml"
    for icon in "$share"/icons/hicolor/*/apps/fair-hearing.* \
        "$share"/icons/hicolor/*/mimetypes/application-x-fair-hearing-library.*; do
        rm -f "$icon"
    done
}

refresh() {
    if command -v "$1" >/dev/null 2>&1; then "$@" 2>/dev/null || true; fi
}

tell_the_desktop() {
    refresh update-mime-database "$share/mime"
    refresh update-desktop-database -q "$share/applications"
    refresh gtk-update-icon-cache -q -t -f "$share/icons/hicolor"
}

lacking() {
    for part in "$program/fair-hearing" "$program"/_internal/PySide6/*.so "$program"/_internal/PySide6/Qt/lib/*.so.* \
        "$program/_internal/PySide6/Qt/plugins/platforms/libqxcb.so"; do
        LD_LIBRARY_PATH=$program/_internal ldd "$part" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p'
    done | sort -u
}

case ${1:-} in
--remove)
    forget
    tell_the_desktop
    echo "Fair Hearing was removed. Your libraries and settings are where they were."
    exit 0
    ;;
"") ;;
*)
    echo "Usage: install.sh [--remove]" >&2
    exit 2
    ;;
esac

if [ ! -x "$here/program/fair-hearing" ]; then
    echo "The folder “program” is not beside this script. Unpack the whole archive, then start it again." >&2
    exit 1
fi
forget
mkdir -p "$(dirname "$program")" "$(dirname "$command")" "$share"
cp -R "$here/program" "$program"
cp "$here/install.sh" "$program/install.sh"
cp -R "$here/share/." "$share/"
ln -s "$program/fair-hearing" "$command"
while IFS= read -r line; do
    case $line in
    Exec=*) printf 'Exec="%s" %%f\n' "$program/fair-hearing" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/applications/fair-hearing.desktop" >"$entry"
tell_the_desktop

missing=$(lacking)
if [ -n "$missing" ]; then
    echo "Fair Hearing is installed, but this machine lacks libraries that it needs:"
    echo "$missing" | sed 's/^/  /'
    echo "Debian and Ubuntu bring them with:"
    echo "  sudo apt-get install @PACKAGES@"
    exit 1
fi
echo "Fair Hearing is installed: it is in the menu, and in a terminal as $command."
echo "To remove it: sh \"$program/install.sh\" --remove"

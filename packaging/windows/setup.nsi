; Installs Fair Hearing for one person, without an administrator. Silent: setup.exe /S [/D=C:\folder]
; building/windows_setup.py puts the lists of files and registry values in their places.
Target amd64-unicode
Unicode true
ManifestDPIAware true
@COMPRESSION@
RequestExecutionLevel user

!include "MUI2.nsh"
!include "WinVer.nsh"

Name "Fair Hearing"
OutFile "@MADE@"
InstallDir "$LOCALAPPDATA\Programs\Fair Hearing"
InstallDirRegKey HKCU "@UNINSTALL@" "InstallLocation"
BrandingText "Fair Hearing @VERSION@"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "@VERSION4@"
VIAddVersionKey "ProductName" "Fair Hearing"
VIAddVersionKey "FileDescription" "Fair Hearing setup"
VIAddVersionKey "FileVersion" "@VERSION@"
VIAddVersionKey "ProductVersion" "@VERSION@"
VIAddVersionKey "CompanyName" "The Fair Hearing project"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "@ICON@"
!define MUI_UNICON "@ICON@"
!define MUI_WELCOMEPAGE_TITLE "Fair Hearing @VERSION@"
!define MUI_WELCOMEPAGE_TEXT "Fair marks for every call. Setup puts the program on this computer for you alone; it needs no administrator and no network.$\r$\n$\r$\nLibraries, recordings and settings that are here already stay as they are.$\r$\n$\r$\nChoose Install."
!define MUI_FINISHPAGE_RUN "$INSTDIR\FairHearing.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start Fair Hearing"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "The program is removed. Your libraries, recordings and settings stay."
!define MUI_ABORTWARNING

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs cannot be replaced or removed: its file cannot be opened for writing.
!macro WaitUntilClosed
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\FairHearing.exe"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\FairHearing.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "Fair Hearing is open. Close it, then choose Retry." /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Abort
  ${Loop}
  ClearErrors
!macroend

!macro TellWindows
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "Fair Hearing needs Windows 10 or 11, 64-bit." /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
FunctionEnd

Section "Fair Hearing"
  SetShellVarContext current
  !insertmacro WaitUntilClosed
  ; Whatever an earlier version left is taken away by its own list before the new files come.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    Delete "$INSTDIR\uninstall.exe"
  ${EndIf}
  ClearErrors
@INSTALL_FILES@
  SetOutPath "$INSTDIR"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "Some files could not be written to $INSTDIR. Make room there or close what uses them, then run this setup again." /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Fair Hearing.lnk" "$INSTDIR\FairHearing.exe" "" "$INSTDIR\FairHearing.exe" 0 SW_SHOWNORMAL "" "Fair marks for every recorded customer contact"
@REGISTER@
  WriteRegStr HKCU "@UNINSTALL@" "DisplayName" "Fair Hearing"
  WriteRegStr HKCU "@UNINSTALL@" "DisplayVersion" "@VERSION@"
  WriteRegStr HKCU "@UNINSTALL@" "DisplayIcon" "$INSTDIR\FairHearing.exe"
  WriteRegStr HKCU "@UNINSTALL@" "Publisher" "The Fair Hearing project"
  WriteRegStr HKCU "@UNINSTALL@" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "@UNINSTALL@" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "@UNINSTALL@" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "@UNINSTALL@" "EstimatedSize" @KILOBYTES@
  WriteRegDWORD HKCU "@UNINSTALL@" "NoModify" 1
  WriteRegDWORD HKCU "@UNINSTALL@" "NoRepair" 1
  !insertmacro TellWindows
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro WaitUntilClosed
  SetOutPath "$TEMP"
  ; File by file, from the list of what setup put there: anything else in the folder is somebody's own.
@REMOVE_FILES@
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Fair Hearing.lnk"
@UNREGISTER@
  DeleteRegKey HKCU "@UNINSTALL@"
  !insertmacro TellWindows
SectionEnd

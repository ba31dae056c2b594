@echo off
rem Starts Kartotek on Windows.
rem
rem   kartotek [options]            the window
rem   kartotek open [tel:NUMBER]    the window that is open, with the card of whoever has the number; or a new window
rem   kartotek command [options]    one command, without a window; "kartotek help" lists them
rem
rem KARTOTEK_JAVA_HOME: the Java to use (21 or newer). KARTOTEK_HOME: where user data is kept.
rem KARTOTEK_OPTS: further options for the Java virtual machine.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"

set "java_home="
for %%J in ("%KARTOTEK_JAVA_HOME%" "%here%\jre" "%JAVA_HOME%") do if not defined java_home call :consider "%%~J"
if not defined java_home for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined java_home call :consider "%%~dpJ.."
if not defined java_home for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*") do if not defined java_home call :consider "%%~J"
if not defined java_home (
  echo Kartotek needs Java 21 or newer and found none: install one, or point KARTOTEK_JAVA_HOME to it. 1>&2
  exit /b 1
)

set "home=%KARTOTEK_HOME%"
if not defined home set "home=%LOCALAPPDATA%\Kartotek"
rem A backslash before a quotation mark would take the mark into the path.
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
if not exist "%home%\logs" mkdir "%home%\logs"

set "kind=command"
set "first=%~1"
if not defined first set "kind=window"
if "%first:~0,1%"=="-" set "kind=window"
if "%first%"=="-h" set "kind=command"
if "%first%"=="--help" set "kind=command"
if "%first%"=="--version" set "kind=command"

set "java=%java_home%\bin\java.exe"
if not "%first%"=="open" goto chosen
if "%~2"=="--help" goto chosen
rem A telephone that rings does not wait for the framework: a small program asks the open window first.
for %%L in ("%here%\plugins\org.kartotek.cli_*.jar") do set "cli=%%~fL"
set "taken="
for /f "delims=" %%T in ('""%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx32m "-Dkartotek.home=%home%" -cp "%cli%" org.kartotek.cli.channel.CallWindow "%~2" "%~3" "%~4""') do set "taken=%%T"
if "%taken%"=="taken" exit /b 0
set "kind=window"
set "called=%~2"
set "place="
if "%~2"=="--db" set "place=%~3"
if "%~2"=="--db" set "called=%~4"
if defined place if "%place:~-1%"=="\" set "place=%place:~0,-1%"
:chosen

rem An option that a Java does not know keeps nobody from starting.
set "options=-XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData --enable-native-access=ALL-UNNAMED"
if %java_version% GEQ 23 set "options=%options% --sun-misc-unsafe-memory-access=allow"
rem The compiler that works longer on faster code takes half of the processor while the window comes up, and saves no time in short work.
rem The collector that stops everything while it works starts soonest, but its stops are felt in the window.
if "%kind%"=="window" (
  set "application=org.kartotek.app.client"
  set "options=%options% -XX:+UseG1GC -XX:MaxGCPauseMillis=20 -Xms128m -Xmx1g -XX:TieredStopAtLevel=1"
) else (
  set "application=org.kartotek.app.cli"
  set "options=%options% -XX:+UseSerialGC -Xmx2g"
)
rem What runs for minutes gains from that compiler.
if not "%kind%"=="window" if not "%~1"=="bench" if not "%~1"=="verify" set "options=%options% -XX:TieredStopAtLevel=1"
rem Classes that were loaded once are kept in the form that Java works with: a later start of the same Java on the same bundles takes them
rem from there, and any other leaves them alone and writes its own at its end. What Java has to say on that belongs on no output.
set "stamp="
for %%F in ("%here%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do set "stamp=%%~tF"
set "stamp=%stamp:/=%"
set "stamp=%stamp::=%"
set "stamp=%stamp: =%"
set "classes=%home%\cache\%kind%-%java_version%-%stamp%.jsa"
if not exist "%home%\cache" mkdir "%home%\cache"
if not exist "%classes%" del /q "%home%\cache\%kind%-*.jsa" 2>nul
set "options=%options% -XX:+AutoCreateSharedArchive -Xlog:disable"

for %%L in ("%here%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fL"

rem No quotation marks around these: those that the words bring along keep > and & of a query from meaning something here.
set words=%*
if not "%first%"=="open" goto ready
if "%kind%"=="command" goto ready
set "words="
if defined place set words=--db "%place%"
if defined called set words=%words% --open "%called%"

:ready
rem What commands write is UTF-8, whatever the window that they were typed into is set to.
set "page="
if "%kind%"=="command" for /f "tokens=2 delims=:." %%C in ('chcp') do set "page=%%C"
if defined page chcp 65001 >nul 2>nul

:again
"%java%" %options% "-XX:SharedArchiveFile=%classes%" "-Dkartotek.home=%home%" "-Dlogback.configurationFile=%here%\logging\logback.xml" "-Djava.util.logging.config.file=%here%\logging\jdk.properties" %KARTOTEK_OPTS% -jar "%launcher%" -nosplash -application %application% -configuration "%home%\cache\%kind%" -data "%home%\workspace\%kind%" %words%
set "code=%errorlevel%"
rem 23 asks for a new start, after an update for instance.
if "%code%"=="23" goto again
if defined page chcp %page% >nul 2>nul
exit /b %code%

rem Takes the Java of a directory when it is new enough: its "release" file says so.
:consider
if "%~1"=="" goto :eof
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
set "java_version="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+" %%M in ("%%~V") do set "java_version=%%M"
if not defined java_version goto :eof
if %java_version% GEQ 21 set "java_home=%~1"
goto :eof

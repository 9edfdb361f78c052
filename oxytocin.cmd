@echo off
rem Runs Oxytocin Lab; builds target\oxytocin.jar first when it is missing or older than the sources.
rem Twin of the shell script oxytocin.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "jar=%home%target\oxytocin.jar"
set "install=install Temurin 17 or later from https://adoptium.net and try again."
set "outcome="
rem To run takes any Java; to build takes a JDK. The brackets are for lines inside of blocks.
set "kind="
if exist "%home%pom.xml" set "kind= ^(a JDK^)"

rem The page for browsers takes a minute more to build: it is built when it is first asked for, and from then on with the rest.
set "with_page=%home%target\with-page"
set "wants_page="
set "first=%~1"
setlocal EnableDelayedExpansion
set "asked="
if /i "!first!"=="page" set "asked=yes"
if /i "!first!"=="serve" set "asked=yes"
endlocal & if "%asked%"=="yes" set "wants_page=yes"

call :find_java || exit /b 1

if not exist "%home%pom.xml" (
    if not exist "%jar%" set "jar=%home%oxytocin.jar"
    goto run
)
call :stale || goto run
if not exist "%home%target" mkdir "%home%target" 2>nul

rem One builder at a time: the lock is an open file, which Windows closes whatever becomes of its owner.
set "waited=0"
:lock
set "outcome="
8>&2 2>nul ( 9>"%home%target\oxytocin.lock" ( call :build 2>&8 ) )
if "%outcome%"=="built" goto run
if "%outcome%"=="failed" exit /b 1
if not exist "%home%target\oxytocin.lock" goto read_only
if "%waited%"=="0" >&2 echo Another start is building Oxytocin Lab; waiting...
set /a waited+=1
if %waited% GEQ 900 >&2 echo Another start has been building Oxytocin Lab for a quarter of an hour: end it and try again.
if %waited% GEQ 900 exit /b 1
ping -n 2 127.0.0.1 >nul
goto lock

rem Messages with a path stay outside of blocks, which a bracket in the path would close.
:read_only
if exist "%jar%" >&2 echo Running the older %jar%: its sources have changed, but the folder is read-only.
if exist "%jar%" goto run
>&2 echo Oxytocin Lab cannot be built: no right to write in %home%target.
exit /b 1

:run
if exist "%jar%" goto start
>&2 echo Neither the sources of Oxytocin Lab nor oxytocin.jar are in %home%.
exit /b 1

:start
call :find_archive
rem A run, and most trials, end before the optimising compiler pays. A young generation that holds a whole run spares it
rem collections; small ones keep the memory of a trial flat, and pictures are not copied from one to the next. A loop is
rem compiled once with its method. Outside of trials most code runs a few times, and inlining it does not pay.
rem What a user typed may hold quotation marks, brackets and ampersands: it is compared with delayed expansion, which cmd
rem does not read again, and never given to call, which would.
set "compiler=-XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions -XX:Tier3MinInvocationThreshold=3 -XX:Tier3CompileThreshold=4000"
set "first=%~1"
setlocal EnableDelayedExpansion
set "memory="
set "inlining=-XX:C1MaxInlineSize=12 -XX:C1MaxInlineLevel=3"
if /i "!first!"=="run" set "memory=-XX:NewSize=192m"
if /i "!first!"=="trial" set "memory=-XX:MaxNewSize=32m -XX:PretenureSizeThreshold=2m"
if /i "!first!"=="trial" set "inlining="
endlocal & set "memory=%memory%" & set "inlining=%inlining%"
rem The console reads what the program prints, UTF-8, until the program ends.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>nul
"%java%" %compiler% %inlining% %memory% -XX:+UseSerialGC -Xshare:auto %share% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%jar%" %*
set "result=%errorlevel%"
if defined page chcp %page% >nul 2>nul
exit /b %result%


:find_java
set "java="
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
    >&2 echo Oxytocin Lab needs Java 17 or newer%kind%, found none: %install%
    exit /b 1
)
set "version="
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /i /c:" version "^"') do if not defined version set "version=%%~v"
set "major=0"
if defined version for /f "tokens=1,2 delims=.-+_" %%a in ("%version%") do (
    if "%%a"=="1" (set "major=%%b") else set "major=%%a"
)
if %major% EQU 0 (
    >&2 echo Oxytocin Lab needs Java 17 or newer%kind%, found none that works: %install%
    exit /b 1
)
if %major% LSS 17 (
    >&2 echo Oxytocin Lab needs Java 17 or newer%kind%, found Java %major%: %install%
    exit /b 1
)
exit /b 0


rem Sets share. An archive of the classes that most commands load: with it Java starts sooner. It fits one jar and one JDK, whose
rem marks make its name. What Java has to say of an archive that does not fit, it would say among the words of the command.
:find_archive
set "share="
for %%f in ("%jar%") do set "marks=%version%-%%~zf-%%~tf"
set "marks=%marks: =%"
set "marks=%marks::=%"
set "marks=%marks:/=%"
set "archive=%jar:~0,-4%-%marks%.jsa"
if not exist "%archive%" if not "%outcome%"=="built" call :make_archive
for %%f in ("%archive%") do if exist %%f if %%~zf GTR 0 set share="-XX:SharedArchiveFile=%archive%" -Xlog:disable
exit /b 0


rem Made beside the jar, once, by the first start that finds the jar built. Where that fails an empty file says so, and no
rem later start tries again. A second start meanwhile finds the folder of the work and does without. Java crashes on some
rem lists of classes and makes archives that it then refuses, hence the trial with -Xshare:on.
:make_archive
set "work=%archive%.making"
mkdir "%work%" 2>nul || exit /b 0
del /f /q "%jar:~0,-4%-%version%-*.jsa" >nul 2>nul
>&2 echo Preparing quicker starts (once, a few seconds)...
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:DumpLoadedClassList=%work%\classes" -cp "%jar%" org.oxytocinlab.app.Rehearsal "%work%" >nul 2>nul <nul
if "%errorlevel%"=="0" "%java%" -Xshare:dump -XX:+UseG1GC -XX:+IgnoreUnrecognizedVMOptions -XX:+AOTClassLinking "-XX:ErrorFile=%work%\crash" "-XX:SharedClassListFile=%work%\classes" "-XX:SharedArchiveFile=%work%\archive" -cp "%jar%" >nul 2>nul <nul
if "%errorlevel%"=="0" "%java%" -XX:+UseSerialGC -Xshare:on "-XX:SharedArchiveFile=%work%\archive" -jar "%jar%" --version >nul 2>nul <nul
if "%errorlevel%"=="0" move /y "%work%\archive" "%archive%" >nul 2>nul
if not exist "%archive%" type nul 2>nul >"%archive%"
rmdir /s /q "%work%" 2>nul
exit /b 0


rem Succeeds when the jar is missing, or a source that goes into it is newer. Tests and notes do not count.
:stale
if not exist "%jar%" exit /b 0
if defined wants_page if not exist "%with_page%" exit /b 0
set "OXYTOCIN_HOME=%home%"
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$h = $env:OXYTOCIN_HOME; $built = (Get-Item -LiteralPath ($h + 'target\oxytocin.jar')).LastWriteTimeUtc;" ^
  "$from = 'pom.xml','engine','literature','scenarios','charts','src\pom.xml','src\main','LICENSE','NOTICE',$(if (Test-Path -LiteralPath ($h + 'target\with-page')) { 'web' } else { 'pom.xml' }) | ForEach-Object { $h + $_ } | Where-Object { Test-Path -LiteralPath $_ };" ^
  "$newer = Get-ChildItem -LiteralPath $from -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $built -and $_.Name -notmatch '^\.|~$|\.md$' -and $_.FullName.Substring($h.Length) -notmatch '\\target\\|\\src\\(test|jmh)\\' } | Select-Object -First 1;" ^
  "if ($newer) { exit 0 } else { exit 1 }"
exit /b %errorlevel%


rem Runs with the lock held; sets outcome. Another start may have built in the meantime.
:build
call :stale
if errorlevel 1 (
    set "outcome=built"
    exit /b 0
)
set "outcome=failed"
set "jdk="
for /f "tokens=1,* delims==" %%a in ('^""%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="^"') do set "jdk=%%b"
if defined jdk set "jdk=%jdk:~1%"
if not exist "%jdk%\bin\javac.exe" >&2 echo Oxytocin Lab is built on first use, which needs a JDK, and %java% is a runtime without a compiler: %install%
if not exist "%jdk%\bin\javac.exe" exit /b 1
if exist "%jar%" (
    >&2 echo Building Oxytocin Lab ^(its sources have changed^)...
) else (
    >&2 echo Building Oxytocin Lab ^(first use, about a minute^)...
)
rem Nothing of a deleted source, or of a build that was broken off, may stay behind.
if defined wants_page if not exist "%with_page%" >&2 echo The page for browsers takes another minute, this once...
for %%d in (. engine literature scenarios charts web) do if exist "%home%%%d\target\quick" rmdir /s /q "%home%%%d\target\quick"
set "JAVA_HOME=%jdk%"
set "maven=.\mvnw.cmd"
where /q mvn && set "maven=mvn"
set "log=%home%target\build.log"
set "profile="
if defined wants_page set "profile=-Ppage"
if exist "%with_page%" set "profile=-Ppage"
pushd "%home%"
call %maven% -B -q -Dquick -DskipTests -Dmaven.test.skip=true %profile% package >"%log%" 2>&1 <nul
set "result=%errorlevel%"
popd
if not "%result%"=="0" >&2 echo Oxytocin Lab could not be built; what went wrong is in %log%.
if not "%result%"=="0" exit /b 1
move /y "%home%target\quick\oxytocin.jar" "%jar%" >nul
if errorlevel 1 >&2 echo Oxytocin Lab is built, but another run still holds %jar%: end it and try again.
if errorlevel 1 exit /b 1
if defined wants_page type nul 2>nul >"%with_page%"
set "outcome=built"
exit /b 0

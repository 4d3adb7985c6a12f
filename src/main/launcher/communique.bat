@echo off
rem Starts Communique with the jar beside this file. What the options are for is told in the script
rem for other systems, which keeps an archive of classes besides.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %COMMUNIQUE_JAVA_OPTIONS% -jar "%~dp0communique.jar" %*
exit /b %errorlevel%

@echo off
rem Starts Communique with the jar beside this file, or in ..\lib. What the options are for is told in
rem the script for other systems, which keeps an archive of classes besides.
setlocal
set "jar=%~dp0communique.jar"
if not exist "%jar%" set "jar=%~dp0..\lib\communique.jar"
if not exist "%jar%" echo communique: communique.jar is neither beside this file nor in ..\lib; unpack the program anew 1>&2
if not exist "%jar%" exit /b 3
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME where /q java
if not defined JAVA_HOME if errorlevel 1 echo communique: there is no Java here; install one, 17 or newer, or set JAVA_HOME 1>&2
if not defined JAVA_HOME if errorlevel 1 exit /b 3
if defined JAVA_HOME if not exist "%java%" echo communique: JAVA_HOME has no bin\java.exe; set it to a Java, 17 or newer 1>&2
if defined JAVA_HOME if not exist "%java%" exit /b 3
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dsun.reflect.inflationThreshold=500 %COMMUNIQUE_JAVA_OPTIONS% -jar "%jar%" %*
exit /b %errorlevel%
